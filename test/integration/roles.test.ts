import pg from 'pg'
import { roleOf, toRoleUrl } from '../../database/roles.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'

const names = manifest.map(({ name }) => name)
let database: TestDatabase
let admin: pg.Client
beforeAll(async () => {
  database = await createDatabase()
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

/** Every privilege on every table and view, as the server itself judges it. */
async function listPrivileges(): Promise<{ role: string; schema: string; table: string; privilege: string }[]> {
  const { rows } = await admin.query<{ role: string; schema: string; table: string; privilege: string }>(
    `SELECT role, relation.schemaname AS schema, relation.name AS table, privilege
     FROM unnest($1::text[]) AS role
     CROSS JOIN (SELECT schemaname, tablename AS name FROM pg_tables UNION ALL SELECT schemaname, viewname FROM pg_views) AS relation
     CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS privilege
     WHERE relation.schemaname = ANY($2::text[])
       AND has_table_privilege(role, format('%I.%I', relation.schemaname, relation.name), privilege)`,
    [names.map(roleOf), names],
  )
  return rows
}

describe('the roles of the subgraphs', () => {
  it('may read and never write', async () => {
    expect((await listPrivileges()).filter(({ privilege }) => privilege !== 'SELECT')).toEqual([])
  })

  it('read their own tables only, but for options, which reads export views only', async () => {
    for (const { role, schema, table } of await listPrivileges())
      if (role === roleOf('options')) expect(table).toMatch(/^export_\w+_v\d+$/)
      else expect(role).toBe(roleOf(schema))
  })

  it('do not see how far the migrations have come', async () => {
    expect((await listPrivileges()).filter(({ table }) => table === 'migration')).toEqual([])
  })

  it('are no superusers and can create nothing', async () => {
    const { rows } = await admin.query(
      `SELECT rolname FROM pg_roles WHERE rolname = ANY($1) AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls
         OR has_schema_privilege(oid, 'public', 'CREATE') OR has_database_privilege(oid, current_database(), 'CREATE'))`,
      [names.map(roleOf)],
    )
    expect(rows).toEqual([])
  })

  it('are refused in words when options reaches for a table', async () => {
    const client = new pg.Client(toRoleUrl(database.adminUrl, 'options'))
    await client.connect()
    await expect(client.query('SELECT * FROM sites.site')).rejects.toThrow('permission denied')
    await expect(client.query('SELECT * FROM sites.export_site_v1 LIMIT 1')).resolves.toBeDefined()
    await client.end()
  })

  it('cannot log in with a guessed password', async () => {
    const url = new URL(toRoleUrl(database.adminUrl, 'options'))
    url.password = 'rsf_options'
    await expect(new pg.Client(url.toString()).connect()).rejects.toThrow('password authentication failed')
  })
})
