import type { ITXClientDenyList } from '@prisma/client/runtime/client'
import pLimit, { type LimitFunction } from 'p-limit'
import { isSignedIn } from '../principal.ts'
import type { RequestScope } from '../request-scope.ts'
import { GIVE_TIME } from './pool.ts'

/** As much of a Prisma client as this needs; `$transaction` is generic in ways that no type of ours could repeat. */
export interface Client {
  $transaction: unknown
  $queryRawUnsafe: (sql: string, ...values: unknown[]) => Promise<unknown>
}

/** What a transaction of a Prisma client can do. */
export type TransactionOf<C> = Omit<C, ITXClientDenyList>

type Transact<C> = <T>(
  run: (tx: TransactionOf<C>) => Promise<T>,
  limits: { maxWait: number; timeout: number },
) => Promise<T>

/** How long a transaction may wait for a connection, and how long it may take. */
const MAX_WAIT_MS = 1_500
const TIMEOUT_MS = 5_000

/** Connections of a pool that writing may take at a time: some are left for reading. */
const MAX_WRITES = 5
const turns = new WeakMap<Client, LimitFunction>()

/** Writes wait for their turn, and not for a connection, which is waited for as long as a reader would. */
function takeTurn<T>(data: Client, transact: () => Promise<T>): Promise<T> {
  const limit = turns.get(data) ?? pLimit(MAX_WRITES)
  turns.set(data, limit)
  return limit(transact)
}

/**
 * Runs statements on behalf of a principal: one transaction, on one connection, that begins by telling PostgreSQL who
 * asks, so that row-level security judges every statement in it, raw ones too. What is said ends with the transaction.
 * @param operation name of the mutation, for the audit trail; left out for reading
 * @param timeoutMs how long all of it may take, each statement included; left out, a statement has the usual 1.8 s
 */
export function asPrincipal<C extends Client, T>(
  data: C,
  { principal, requestId }: RequestScope,
  run: (tx: TransactionOf<C>) => Promise<T>,
  { operation = '', timeoutMs }: { operation?: string; timeoutMs?: number } = {},
): Promise<T> {
  const transact = (): Promise<T> =>
    (data as unknown as { $transaction: Transact<C> }).$transaction(
      async (tx) => {
        const sql = tx as unknown as Client
        if (timeoutMs !== undefined) await sql.$queryRawUnsafe(GIVE_TIME, String(timeoutMs))
        await sql.$queryRawUnsafe(
          `SELECT set_config('rsf.principal', $1, true), set_config('rsf.request_id', $2, true), set_config('rsf.operation', $3, true)`,
          JSON.stringify(principal),
          requestId,
          operation,
        )
        return run(tx)
      },
      { maxWait: MAX_WAIT_MS, timeout: timeoutMs ?? TIMEOUT_MS },
    )
  return operation === '' ? transact() : takeTurn(data, transact)
}

/** The same for reading, without a transaction where nobody signed in: row-level security then shows what is public. */
export const readAsPrincipal = <C extends Client, T>(
  data: C,
  scope: RequestScope,
  run: (tx: TransactionOf<C>) => Promise<T>,
): Promise<T> => (isSignedIn(scope.principal) ? asPrincipal(data, scope, run) : run(data))
