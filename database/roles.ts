import { createHmac } from 'node:crypto'
import type { ClientBase } from 'pg'

/** The PostgreSQL role of a subgraph. It owns nothing: migrations grant it what it may read. */
export const roleOf = (subgraph: string): string => `rsf_${subgraph}`

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

/** Creates the roles that are missing, sets their passwords and limits, and takes from everybody what nobody was given. */
export async function ensureRoles(client: ClientBase, adminUrl: string, subgraphs: readonly string[]): Promise<void> {
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
    await client.query(`ALTER ROLE ${role} SET search_path = ${subgraph}`)
    await client.query(`ALTER ROLE ${role} SET statement_timeout = '1800ms'`)
  }
  await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC')
}
