import { isDeepStrictEqual } from 'node:util'
import type { Logger } from 'pino'
import type { RequestScope } from '../../subgraphs/platform/request-scope.ts'
import { isWrite } from './is-write.ts'
import type { SubgraphAnswer, SubgraphCall, Transport } from './transport.ts'
import { toNeverAsked, toUnavailable, toUnknownOutcome } from './unavailable.ts'
import { watchHealth } from './watch-health.ts'

/** How long one subgraph may take to answer a query. A client gets what the others know within two seconds. */
export const SUBGRAPH_DEADLINE_MS = 1_900
/** How long one may take to write: an import takes seconds. */
export const WRITE_DEADLINE_MS = 25_000

/** The calls of one request from outside. */
export interface RequestCalls {
  /** Always answers: what the subgraph said, or that it did not answer. */
  call: (call: SubgraphCall) => Promise<SubgraphAnswer>
  /** The client is gone: gives up reading that is under way and sends nothing more. What is being written goes on. */
  abandon: () => void
}

/** What one request has under way with one subgraph. */
interface Line {
  /** Aborted once the subgraph has been silent for the deadline: it is not waited for a second time. */
  readonly silence: AbortController
  readonly inFlight: Map<SubgraphCall, Promise<SubgraphAnswer>>
}

interface Deadlines {
  deadlineMs?: number
  writeDeadlineMs?: number
}

/**
 * Opens the way to the subgraphs for one request: with deadlines, with identical queries in flight shared, and with
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
    writeDeadlineMs = WRITE_DEADLINE_MS,
  }: RequestScope & { logger: Logger } & Deadlines,
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

  /** Answers what the subgraph does, or `missing` when it fails or the patience ends first. */
  const send = (call: SubgraphCall, patience: AbortController, waitMs: number, missing: SubgraphAnswer) =>
    new Promise<SubgraphAnswer>((resolve) => {
      const { signal } = patience
      const giveUp = (reason: unknown): void => {
        if (!isAbandoned) logger.warn({ requestId, subgraph: call.subgraph, err: reason }, 'a subgraph did not answer')
        resolve(missing)
      }
      const onSilence = (): void => giveUp(new Error('it was not waited for any longer'))
      const timer = setTimeout(() => patience.abort(), waitMs)
      signal.addEventListener('abort', onSilence, { once: true })
      void transport
        .call(call, { requestId, principal, signal })
        .then(resolve, (reason: unknown) => signal.aborted || giveUp(reason))
        .finally(() => {
          clearTimeout(timer)
          signal.removeEventListener('abort', onSilence)
        })
    })

  const read = (call: SubgraphCall, { silence, inFlight }: Line): Promise<SubgraphAnswer> => {
    for (const [other, answer] of inFlight)
      // The engine writes into what it receives, so only the first caller may have the answer itself.
      if (isSameCall(other, call)) return answer.then((shared) => structuredClone(shared))
    const answer = send(call, silence, deadlineMs, toUnavailable(call.subgraph)).finally(() => inFlight.delete(call))
    inFlight.set(call, answer)
    return answer.then((own) => own)
  }

  /** Each on its own, however alike, and with a patience of its own: neither silence in a query nor a client's leaving ends it. */
  const write = (call: SubgraphCall, { silence }: Line): Promise<SubgraphAnswer> => {
    const patience = new AbortController()
    patience.signal.addEventListener('abort', () => silence.abort())
    const endWatch = watchHealth(transport, call.subgraph, deadlineMs, () => patience.abort())
    return send(call, patience, writeDeadlineMs, toUnknownOutcome(call.subgraph)).finally(endWatch)
  }

  return {
    call(call) {
      const line = toLine(call.subgraph)
      const isUnreachable = isAbandoned || line.silence.signal.aborted
      if (isWrite(call.query)) return isUnreachable ? Promise.resolve(toNeverAsked(call.subgraph)) : write(call, line)
      return isUnreachable ? Promise.resolve(toUnavailable(call.subgraph)) : read(call, line)
    },
    abandon() {
      isAbandoned = true
      for (const { silence } of lines.values()) silence.abort()
    },
  }
}

const isSameCall = (a: SubgraphCall, b: SubgraphCall): boolean =>
  a.query === b.query && a.operationName === b.operationName && isDeepStrictEqual(a.variables, b.variables)
