import { readFileSync, statSync } from 'node:fs'
import pg from 'pg'
import { roleOf } from '../database/roles.ts'

const ROLE = roleOf('options')
/** Shorter ones look up names and theaters. */
const MIN_STATEMENT_LENGTH = 1_000

/**
 * Makes every new connection of `options` to the database log its statements with their parameters.
 * @returns takes it back
 */
export async function logStatements(adminUrl: string): Promise<() => Promise<void>> {
  const role = `ROLE ${ROLE} IN DATABASE ${new URL(adminUrl).pathname.slice(1)}`
  await withClient(adminUrl, (client) => client.query(`ALTER ${role} SET log_statement = 'all'`))
  return () => withClient(adminUrl, async (client) => void (await client.query(`ALTER ${role} RESET log_statement`)))
}

/** Where the log ends now. */
export const findEnd = (log: string): number => statSync(log).size

interface LoggedStatement {
  sql: string
  /** As literals. */
  parameters: string
}

/** The statements that read the network, logged from a place on. */
export function findNetworkStatements(log: string, from: number): LoggedStatement[] {
  const entries = readFileSync(log)
    .subarray(from)
    .toString('utf8')
    .split(/^\d{4}-\d{2}-\d{2} [\d:.]+ \S+ \[\d+\] /m)
  return entries.flatMap((entry, index) => {
    const sql = /^LOG: {2}execute [^:]+: ([\s\S]+)$/.exec(entry)?.[1]
    const parameters = /^DETAIL: {2}Parameters: ([\s\S]+)$/.exec(entries[index + 1] ?? '')?.[1] ?? ''
    if (sql === undefined || sql.length < MIN_STATEMENT_LENGTH) return []
    return [{ sql: sql.replaceAll('\n\t', '\n'), parameters: parameters.replace(/\$\d+ = /g, '').trim() }]
  })
}

/** How PostgreSQL runs a statement, as `options` would, with no limit of time: EXPLAIN (ANALYZE, BUFFERS). */
export const explain = (adminUrl: string, { sql, parameters }: LoggedStatement): Promise<string> =>
  withClient(adminUrl, async (client) => {
    await client.query(`SET ROLE ${ROLE}`)
    await client.query(`PREPARE explained AS ${sql}`)
    const call = `EXECUTE explained${parameters === '' ? '' : `(${parameters})`}`
    // The first run reads what is not in memory yet.
    await client.query(`EXPLAIN (ANALYZE, BUFFERS) ${call}`)
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${call}`)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
