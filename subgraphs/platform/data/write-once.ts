import { createHash } from 'node:crypto'
import type { RequestScope } from '../request-scope.ts'
import type { UserError } from '../user-error.ts'
import { asPrincipal, type Client, type TransactionOf } from './as-principal.ts'

/** As much of a Prisma transaction as this needs. */
interface Statements {
  $queryRawUnsafe: <T = unknown>(sql: string, ...values: unknown[]) => Promise<T>
  $executeRawUnsafe: (sql: string, ...values: unknown[]) => Promise<number>
}

export interface Write {
  /** Name of the mutation. */
  operation: string
  idempotencyKey: string
  /** What the caller asked for, besides the key: the same arguments replay the answer, others are refused. */
  args: unknown
  /** How long the transaction may take, and each of its statements; left out, 5 s, and 1.8 s for a statement. */
  timeoutMs?: number
}

/** What a mutation answers: plain JSON, since it is kept and replayed. */
interface Answer {
  userErrors: UserError[]
}

export const MAX_KEY_LENGTH = 200
const KEY = new RegExp(String.raw`^[\x21-\x7e]{1,${MAX_KEY_LENGTH}}$`)

/**
 * Runs a write exactly once for an idempotency key: in one transaction, on behalf of the principal, with the key and
 * the answer kept for 24 hours. The same key with the same arguments replays the first answer, refusals too; a fault
 * leaves no trace, and the call may be made again. What `run` wrote before it answered with user errors is undone.
 * @param run answers in plain JSON: dates as text
 */
export function writeOnce<C extends Client, A extends Answer>(
  data: C,
  scope: RequestScope,
  { operation, idempotencyKey, args, timeoutMs }: Write,
  run: (tx: TransactionOf<C>) => Promise<A>,
): Promise<A | Answer> {
  if (!KEY.test(idempotencyKey))
    return Promise.resolve(
      refuse(
        'INVALID',
        `idempotencyKey: 1 to ${MAX_KEY_LENGTH} visible ASCII characters, for example a new UUID for each intent.`,
      ),
    )
  return asPrincipal(
    data,
    scope,
    async (tx) => {
      const sql = tx as unknown as Statements
      const [claim] = await sql.$queryRawUnsafe<{ outcome: string; answer: A }[]>(
        'SELECT outcome, answer FROM ledger.claim_key_v1($1, $2, $3)',
        idempotencyKey,
        operation,
        toHash(args),
      )
      if (claim?.outcome === 'REUSED')
        return refuse('IDEMPOTENCY_KEY_REUSED', 'This key was used for another call within 24 hours: take a new one.')
      if (claim?.outcome === 'IN_PROGRESS')
        return refuse('IN_PROGRESS', 'The same call is still under way: ask again with the same key.')
      if (claim?.outcome === 'REPLAY') return claim.answer
      await sql.$executeRawUnsafe('SAVEPOINT attempt')
      const answer = await run(tx)
      if (answer.userErrors.length > 0) await sql.$executeRawUnsafe('ROLLBACK TO SAVEPOINT attempt')
      await sql.$queryRawUnsafe(
        'SELECT 1 FROM ledger.keep_answer_v1($1, $2::json)',
        idempotencyKey,
        JSON.stringify(answer),
      )
      return answer
    },
    { operation, timeoutMs },
  )
}

const refuse = (code: UserError['code'], message: string): Answer => ({
  userErrors: [{ field: ['idempotencyKey'], code, message }],
})

/** The same for the same value, in whatever order its fields come. */
const toHash = (value: unknown): string =>
  createHash('sha256')
    .update(
      JSON.stringify(value, (_key, part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      ),
    )
    .digest('base64url')
