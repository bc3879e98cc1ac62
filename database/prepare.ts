import pg from 'pg'
import { migrate } from './migrate.ts'
import { ensureRoles } from './roles.ts'

/** A database that cannot be reached or used; its message is one line and names no password. */
export class DatabaseProblem extends Error {}

/**
 * Brings a database to the state that the subgraphs expect: roles, schemas, then whatever `load` writes.
 * @param load runs with the administrator's connection after the migrations
 * @throws DatabaseProblem when the server does not answer or refuses the login
 */
export async function prepareDatabase(
  adminUrl: string,
  subgraphs: readonly string[],
  load: (client: pg.ClientBase) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
  } catch (error) {
    const { host, pathname } = new URL(adminUrl)
    throw new DatabaseProblem(`The database ${pathname.slice(1)} at ${host} cannot be reached: ${toReason(error)}`)
  }
  try {
    await ensureRoles(client, adminUrl, subgraphs)
    await migrate(client, subgraphs)
    await load(client)
  } finally {
    await client.end()
  }
}

function toReason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  return message || code || 'it does not answer'
}
