import { createHmac } from 'node:crypto'
import type { ClientBase, DatabaseError } from 'pg'

/** The PostgreSQL role of a subgraph. It owns nothing: migrations grant it what it may read and call. */
export const roleOf = (subgraph: string): string => `rsf_${subgraph}`

/**
 * The role that owns the functions through which a subgraph writes, and may write its tables. Nobody logs in as it: a
 * subgraph can do to its tables what such a function does, and nothing else.
 */
export const writerOf = (subgraph: string): string => `${roleOf(subgraph)}_writer`

/**
 * The role that owns what a subgraph exports where rows are not for everybody: its views and functions are judged by the
 * policies of their tables for whoever asks, which those of the administrator would pass by. Nobody logs in as it.
 */
export const readerOf = (subgraph: string): string => `${roleOf(subgraph)}_reader`

/**
 * The connection string of a subgraph's own role on the administrator's database. The password is derived from
 * the administrator's, so that none has to be stored.
 */
export function toRoleUrl(adminUrl: string, subgraph: string): string {
  const url = new URL(adminUrl)
  url.password = toPassword(decodeURIComponent(url.password), subgraph)
  url.username = roleOf(subgraph)
  return url.toString()
}

const toPassword = (adminPassword: string, subgraph: string): string =>
  createHmac('sha256', adminPassword).update(roleOf(subgraph)).digest('hex')

/**
 * Creates the roles that are missing, sets their passwords and limits, and takes from everybody what nobody was given. Roles are the
 * server's: a start on another of its databases, which no lock of this one holds off, may change one at the same moment; then again.
 */
export async function ensureRoles(client: ClientBase, adminUrl: string, subgraphs: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt++)
    try {
      return await setRoles(client, adminUrl, subgraphs)
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !CHANGED_MEANWHILE.has((error as DatabaseError).code ?? '')) throw error
    }
}

const MOST_ATTEMPTS = 50

/** "tuple concurrently updated" has no code of its own; a role of that name exists, or does by the time that it is written. */
const CHANGED_MEANWHILE = new Set(['XX000', '42710', '23505'])

async function setRoles(client: ClientBase, adminUrl: string, subgraphs: readonly string[]): Promise<void> {
  const adminPassword = decodeURIComponent(new URL(adminUrl).password)
  const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles')
  const existing = new Set(rows.map((row) => row.rolname))
  for (const subgraph of subgraphs) {
    const role = roleOf(subgraph)
    // Names come from the manifest and passwords are hexadecimal: neither can break out of its quotes. An existing role
    // gets its password and nothing else, which is all that an administrator who is no superuser may change.
    const password = `PASSWORD '${toPassword(adminPassword, subgraph)}'`
    await client.query(
      existing.has(role)
        ? `ALTER ROLE ${role} ${password}`
        : `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT ${password}`,
    )
    for (const owner of [writerOf(subgraph), readerOf(subgraph)])
      if (!existing.has(owner)) {
        await client.query(`CREATE ROLE ${owner} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT`)
        // Only a member may hand a function over, unless it is a superuser.
        await client.query(`GRANT ${owner} TO CURRENT_USER`)
      }
    await client.query(`ALTER ROLE ${role} SET search_path = ${subgraph}`)
    await client.query(`ALTER ROLE ${role} SET statement_timeout = '1800ms'`)
    // A process that is stopped in the middle of a write must not keep its locks for ever.
    await client.query(`ALTER ROLE ${role} SET idle_in_transaction_session_timeout = '30s'`)
  }
  await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC')
}
