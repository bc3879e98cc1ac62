import { isDeepStrictEqual } from 'node:util'
import type { Logger } from 'pino'
import type { RequestScope } from '../../subgraphs/platform/request-scope.ts'
import type { SubgraphAnswer, SubgraphCall, Transport } from './transport.ts'

/** How long one subgraph may take. A client gets what the others know within two seconds. */
export const SUBGRAPH_DEADLINE_MS = 1_900

/** The calls of one request from outside. */
export interface RequestCalls {
  /** Always answers: what the subgraph said, or that it did not answer. */
  call: (call: SubgraphCall) => Promise<SubgraphAnswer>
  /** The client is gone: gives up whatever is under way and what would follow. */
  abandon: () => void
}

/** What one request has under way with one subgraph. */
interface Line {
  /** Aborted once the subgraph has been silent for the deadline: it is not waited for a second time. */
  readonly silence: AbortController
  readonly inFlight: Map<SubgraphCall, Promise<SubgraphAnswer>>
}

/**
 * Opens the way to the subgraphs for one request: with a deadline, with identical calls in flight shared, and with
 * every failure of transport turned into the same error. Nothing is sent twice: whether to ask again is the client's
 * to decide.
 */
export function openRequestCalls(
  transport: Transport,
  {
    requestId,
    principal,
    logger,
    deadlineMs = SUBGRAPH_DEADLINE_MS,
  }: RequestScope & { logger: Logger; deadlineMs?: number },
): RequestCalls {
  const lines = new Map<string, Line>()
  let isAbandoned = false

  const toLine = (subgraph: string): Line => {
    const known = lines.get(subgraph)
    if (known) return known
    const line: Line = { silence: new AbortController(), inFlight: new Map() }
    lines.set(subgraph, line)
    return line
  }

  const send = (call: SubgraphCall, { silence, inFlight }: Line) =>
    new Promise<SubgraphAnswer>((resolve) => {
      const { signal } = silence
      const giveUp = (reason: unknown): void => {
        if (!isAbandoned) logger.warn({ requestId, subgraph: call.subgraph, err: reason }, 'a subgraph did not answer')
        resolve(toUnavailable(call.subgraph))
      }
      const onSilence = (): void => giveUp(new Error('it was not waited for any longer'))
      const timer = setTimeout(() => silence.abort(), deadlineMs)
      signal.addEventListener('abort', onSilence, { once: true })
      void transport
        .call(call, { requestId, principal, signal })
        .then(resolve, (reason: unknown) => signal.aborted || giveUp(reason))
        .finally(() => {
          clearTimeout(timer)
          signal.removeEventListener('abort', onSilence)
          inFlight.delete(call)
        })
    })

  return {
    call(call) {
      const line = toLine(call.subgraph)
      if (isAbandoned || line.silence.signal.aborted) return Promise.resolve(toUnavailable(call.subgraph))
      for (const [other, answer] of line.inFlight)
        // The engine writes into what it receives, so only the first caller may have the answer itself.
        if (isSameCall(other, call)) return answer.then((shared) => structuredClone(shared))
      const answer = send(call, line)
      line.inFlight.set(call, answer)
      return answer.then((own) => own)
    },
    abandon() {
      isAbandoned = true
      for (const { silence } of lines.values()) silence.abort()
    },
  }
}

const isSameCall = (a: SubgraphCall, b: SubgraphCall): boolean =>
  a.query === b.query && a.operationName === b.operationName && isDeepStrictEqual(a.variables, b.variables)

const toUnavailable = (subgraph: string): SubgraphAnswer => ({
  data: null,
  errors: [
    {
      message: `The ${subgraph} part of the network did not answer.`,
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: subgraph },
    },
  ],
})
