import pg from 'pg'
import type { ReferenceNetwork } from '../reference/schema.ts'
import { ensureExtensions } from './extensions.ts'
import { loadReference } from './load-reference.ts'
import { migrate } from './migrate.ts'
import { ensureRoles } from './roles.ts'

/** A database that cannot be reached or used; its message is one line and names no password. */
export class DatabaseProblem extends Error {}

/**
 * Brings a database to the state that the subgraphs expect: roles, schemas, the reference network. Safe to repeat.
 * @param adminUrl connection string of a role that may create roles and schemas
 * @throws DatabaseProblem when the server does not answer or refuses the login
 */
export async function prepareDatabase(
  adminUrl: string,
  subgraphs: readonly string[],
  network: ReferenceNetwork,
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
  } catch (error) {
    const { host, pathname } = new URL(adminUrl)
    throw new DatabaseProblem(`The database ${pathname.slice(1)} at ${host} cannot be reached: ${toReason(error)}`)
  }
  try {
    // Held until the connection ends: two starts on one database do this one after the other.
    await client.query("SELECT pg_advisory_lock(hashtext('rsf.prepare'))")
    await ensureRoles(client, adminUrl, subgraphs)
    await ensureExtensions(client)
    await migrate(client, subgraphs)
    await loadReference(client, subgraphs, network)
  } finally {
    await client.end()
  }
}

function toReason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  return message || code || 'it does not answer'
}
