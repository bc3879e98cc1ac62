import type { DocumentNode, FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { Response } from 'graphql-sse'
import pLimit from 'p-limit'
import type { Logger } from 'pino'
import type { GatewayContext, RequestRecord } from '../context.ts'
import type { RequestCalls } from '../transport/request-calls.ts'
import { followAnswer } from './follow-answer.ts'
import { toNextDayMs } from './next-day.ts'
import type { Follow } from './serve-live.ts'
import { toComparison } from './to-comparable.ts'
import { toQuery } from './to-query.ts'

/** An operation as a client sends it, or as a document that was read from one. */
export interface AskedOperation {
  readonly query: string | DocumentNode
  readonly operationName?: string | null
  readonly variables?: Record<string, unknown> | null
}

export interface Told {
  /** Of HTTP: 400 where nothing was run. */
  readonly status: number
  readonly answer: FormattedExecutionResult
}

export interface FollowParts {
  readonly schema: GraphQLSchema
  /** Answers an operation as if it had been sent to /graphql. */
  readonly execute: (operation: AskedOperation, context: GatewayContext) => Promise<Told>
  readonly openCalls: (scope: Pick<GatewayContext, 'requestId' | 'principal'>) => RequestCalls
  readonly logger: Logger
  readonly answerGapMs: number
  readonly retryMs: number
}

/** Live answers asked for at a time, after their first: a burst of events must not crowd out those who ask now. */
const MAX_RUNS = 4

/** Follows subscriptions by asking the query of the same selection, through everything that a query goes through. */
export function openFollowing({ schema, execute, openCalls, logger, answerGapMs, retryMs }: FollowParts): Follow {
  const limit = pLimit(MAX_RUNS)
  return async ({ id: requestId, principal, record }, { query, operationName, variables }, bell) => {
    const run = async (operation: AskedOperation, more: Partial<GatewayContext> & { record: RequestRecord }) => {
      const calls = openCalls({ requestId, principal })
      const { abandon } = calls
      bell.closed.addEventListener('abort', abandon, { once: true })
      const told = execute(operation, { requestId, principal, calls, ...more })
      return told.finally(() => bell.closed.removeEventListener('abort', abandon))
    }
    let document: DocumentNode | undefined
    const asked = { query, operationName, variables }
    const read = await run(asked, { record, takeSubscription: (taken) => (document = taken) })
    if (document === undefined) return toRefusal(read)
    const question = { query: toQuery(document, operationName ?? undefined), operationName, variables }
    const first = await run(question, { record })
    // Variables that do not fit are found when it is run.
    if (first.status >= 400) return toRefusal(first)
    return followAnswer(first.answer, {
      bell,
      toComparable: toComparison(schema, question.query),
      answerGapMs,
      retryMs,
      toNextDayMs,
      ask: () =>
        limit(async () => {
          if (bell.closed.aborted) return first.answer
          const startedAt = performance.now()
          const own: RequestRecord = { ...record, errors: 0 }
          const { answer } = await run(question, { record: own })
          logger.info({ requestId, durationMs: Math.round(performance.now() - startedAt), ...own }, 'live answer')
          return answer
        }),
    })
  }
}

const toRefusal = ({ status, answer: { errors } }: Told): Response => [
  JSON.stringify({ errors }),
  { status: Math.max(status, 400), statusText: '' },
]
