import type { Principal } from '../../subgraphs/platform/principal.ts'

/** One operation for one subgraph. */
export interface SubgraphCall {
  readonly subgraph: string
  readonly query: string
  readonly variables?: Record<string, unknown>
  readonly operationName?: string
}

/** What a call needs on its way. */
export interface CallScope {
  readonly requestId: string
  /** On whose behalf the subgraph is asked. */
  readonly principal: Principal
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

export interface SubgraphError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: { readonly code: string; readonly service?: string; readonly masked?: true }
}

export interface SubgraphAnswer {
  readonly data: Record<string, unknown> | null
  readonly errors?: readonly SubgraphError[]
}

/**
 * The way from the gateway to the subgraphs. Every transport gives the same answers, so that where a subgraph runs is
 * a matter of settings. Deadlines and what a missing answer becomes are not its business: see request-calls.ts.
 */
export interface Transport {
  readonly subgraphs: readonly string[]
  /** Rejects when the subgraph gave no GraphQL answer. */
  call: (call: SubgraphCall, scope: CallScope) => Promise<SubgraphAnswer>
  /** Rejects when the subgraph is not ready to answer. */
  ping: (subgraph: string, signal: AbortSignal) => Promise<void>
  close: () => Promise<void>
}
