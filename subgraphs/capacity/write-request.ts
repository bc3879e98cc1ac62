import { writeOnce } from '../platform/data/write-once.ts'
import type { UserError } from '../platform/user-error.ts'
import type { RequestContext } from './context.ts'
import type { CapacityStatements } from './data/open.ts'
import { loadRequests, type RepairRequest } from './data/repair-requests.ts'
import type { StepAnswer } from './data/request-steps.ts'
import type { FieldProblem } from './domain/check-repair-request.ts'
import type { StepName } from './domain/request-steps.ts'
import { toInvalid, toRefusal } from './request-refusal.ts'

/** What a mutation on a request answers, in plain JSON: it is kept and replayed as it is. */
export interface RequestWritten {
  request?: RepairRequest | null
  userErrors: UserError[]
}

export interface RequestWrite {
  /** Name of the mutation. */
  operation: string
  /** Null: the request itself. */
  step: StepName | null
  args: { idempotencyKey: string }
  /** What is wrong with the input by itself. */
  problems?: FieldProblem[]
}

/** Takes one step, once for its key, and answers with the request as the step left it, or with why it was refused. */
export function writeRequest(
  { data, ...scope }: RequestContext,
  { operation, step, args: { idempotencyKey, ...args }, problems = [] }: RequestWrite,
  take: (tx: CapacityStatements) => Promise<StepAnswer>,
): Promise<RequestWritten> {
  return writeOnce(data, scope, { operation, idempotencyKey, args }, async (tx): Promise<RequestWritten> => {
    if (problems.length > 0) return { userErrors: problems.map(toInvalid) }
    const answer = await take(tx)
    if (answer.outcome !== 'DONE' || answer.id === null) return { userErrors: [toRefusal(step, answer)] }
    const [request = null] = await loadRequests(tx, [answer.id])
    return { request, userErrors: [] }
  })
}
