import pg from 'pg'
import { GENERATED_TITLE } from '../reference/generated-title.ts'
import { NO_ILLUSTRATIVE_CAPACITY, toIllustrativeCapacity } from '../reference/illustrative/capacity.ts'
import type { ReferenceNetwork } from '../reference/schema.ts'
import { ensureExtensions } from './extensions.ts'
import { ensureIdentity } from './identity.ts'
import { loadReference } from './load-reference.ts'
import { migrate } from './migrate.ts'
import { ensureRoles } from './roles.ts'

/** A database that cannot be reached or used; its message is one line and names no password. */
export class DatabaseProblem extends Error {}

/** Figures of free capacity beside the facts, which hold none. */
export interface PreparedCapacity {
  /** `illustrative`: generated, and marked so in every row. Left out: none, and those of an earlier time are removed. */
  capacity?: 'illustrative' | 'none'
  /** The day that generated figures are relative to, `YYYY-MM-DD`; the day of the clock, in UTC, if left out. */
  today?: string
}

/**
 * Brings a database to the state that the subgraphs expect: roles, schemas, the reference network, and generated figures
 * of capacity where they are asked for. Safe to repeat. A generated network is left as it is: loading the facts would
 * remove it.
 * @param adminUrl connection string of a role that may create roles and schemas
 * @param network null: nothing is loaded or removed, for a database that is filled in another way
 * @throws DatabaseProblem when the server does not answer or refuses the login
 */
export async function prepareDatabase(
  adminUrl: string,
  subgraphs: readonly string[],
  network: ReferenceNetwork | null,
  { capacity = 'none', today = new Date().toISOString().slice(0, 10) }: PreparedCapacity = {},
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
    await ensureIdentity(client)
    await migrate(client, subgraphs)
    if (network === null || (await holdsGeneratedNetwork(client))) return
    await loadReference(
      client,
      subgraphs,
      network,
      capacity === 'illustrative' ? toIllustrativeCapacity(network, { today }) : NO_ILLUSTRATIVE_CAPACITY,
    )
  } finally {
    await client.end()
  }
}

async function holdsGeneratedNetwork(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM programs.reference_data WHERE title = $1', [GENERATED_TITLE])
  return rowCount !== 0
}

function toReason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  return message || code || 'it does not answer'
}
