import { channel } from 'node:diagnostics_channel'
import pg from 'pg'

/** Every statement that a subgraph sends to PostgreSQL: `{ subgraph, sql }`. Tests count on it. */
export const statements = channel('rsf.sql')

/**
 * A pool for one subgraph.
 * @param url connection string with the subgraph's own role
 * @param subgraph name shown in pg_stat_activity and on the statement channel
 */
export function openPool(url: string, subgraph: string): pg.Pool {
  class NamedClient extends pg.Client {
    override query = ((...args: unknown[]) => {
      const [first, values] = args
      if (statements.hasSubscribers)
        statements.publish({ subgraph, sql: typeof first === 'string' ? first : (first as { text?: string }).text })
      replaceNul(values)
      replaceNul((first as { values?: unknown }).values)
      return (pg.Client.prototype.query as (...all: unknown[]) => unknown).apply(this, args)
    }) as pg.Client['query']
  }
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `rsf-${subgraph}`,
    Client: NamedClient,
    max: 8,
    // Without these two a stopped backend would hold a request for ever.
    connectionTimeoutMillis: 1_500,
    query_timeout: 1_800,
    idleTimeoutMillis: 30_000,
  })
  // An idle connection that the server closes must not end the process; the next query opens a new one.
  pool.on('error', () => undefined)
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
