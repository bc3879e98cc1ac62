import { channel } from 'node:diagnostics_channel'
import pg from 'pg'

/** Every statement that a subgraph sends to PostgreSQL: `{ subgraph, sql }`. Tests count on it. */
export const statements = channel('rsf.sql')

/** How long a statement may take where nothing else was said: the roles' own limit (database/roles.ts), kept here too. */
const STATEMENT_MS = 1_800

/**
 * Gives all statements that follow in a transaction this many milliseconds together: `$1`, as text. PostgreSQL ends
 * one that takes longer, and should PostgreSQL itself not answer, the connection is given up at the same moment.
 */
export const GIVE_TIME = `SELECT set_config('statement_timeout', $1, true)`

/**
 * A pool for one subgraph.
 * @param url connection string with the subgraph's own role
 * @param subgraph name shown in pg_stat_activity and on the statement channel
 */
export function openPool(url: string, subgraph: string): pg.Pool {
  class NamedClient extends pg.Client {
    /** When the time that a transaction was given is over. */
    endsAt: number | null = null

    override query = ((...args: unknown[]) => {
      const [first, values] = args
      const given = typeof first === 'string' ? { text: first } : (first as { text?: string; values?: unknown })
      if (statements.hasSubscribers) statements.publish({ subgraph, sql: given.text })
      replaceNul(values)
      replaceNul(given.values)
      const result = (pg.Client.prototype.query as (...all: unknown[]) => unknown).apply(this, [
        this.endsAt === null ? first : { ...given, query_timeout: Math.max(1, this.endsAt - performance.now()) },
        ...args.slice(1),
      ])
      if (given.text === GIVE_TIME) this.endsAt = performance.now() + Number((given.values as unknown[])[0])
      if (result instanceof Promise) void result.catch(this.distrust)
      return result
    }) as pg.Client['query']

    /**
     * A connection without an answer of the server may still hold its transaction open, and with it the principal: whoever
     * got it next would act in both. Closed, PostgreSQL undoes what was not committed.
     */
    private distrust = (reason: unknown): void => {
      if (!(reason instanceof pg.DatabaseError)) void this.end().catch(() => undefined)
    }
  }
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `rsf-${subgraph}`,
    Client: NamedClient,
    max: 8,
    // Without these two a stopped backend would hold a request for ever.
    connectionTimeoutMillis: 1_500,
    query_timeout: STATEMENT_MS,
    idleTimeoutMillis: 30_000,
  })
  // An idle connection that the server closes must not end the process; the next query opens a new one.
  pool.on('error', () => undefined)
  // Time is given to a transaction; whoever uses the connection after it has the usual time again.
  pool.on('acquire', (client) => ((client as unknown as NamedClient).endsAt = null))
  return pool
}

/** PostgreSQL refuses NUL in text. Nothing recorded holds one, so what is asked with one must find nothing. */
function replaceNul(values: unknown): void {
  if (!Array.isArray(values)) return
  for (const [index, value] of values.entries()) {
    if (typeof value === 'string' && value.includes('\0')) values[index] = value.replaceAll('\0', '\uFFFD')
    else replaceNul(value)
  }
}
