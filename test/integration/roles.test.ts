import pg from 'pg'
import { ensureRoles, readerOf, roleOf, toRoleUrl, writerOf } from '../../database/roles.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { createDatabase, createEmptyDatabase, type TestDatabase } from '../testkit/database.ts'

const names = manifest.map(({ name }) => name)
/** Roles that own and that nobody logs in as. */
const owners = names.flatMap((name) => [readerOf(name), writerOf(name)])
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

  it('are set by starts on several databases of a server at the same time', async () => {
    const others = await Promise.all([createEmptyDatabase(), createEmptyDatabase(), createEmptyDatabase()])
    const setOften = async ({ adminUrl }: TestDatabase): Promise<void> => {
      const client = new pg.Client(adminUrl)
      await client.connect()
      for (let times = 0; times < 5; times++) await ensureRoles(client, adminUrl, names)
      await client.end()
    }
    await Promise.all(others.map(setOften))
    await Promise.all(others.map(({ drop }) => drop()))
  })

  it('are refused in words when options reaches for a table', async () => {
    const client = new pg.Client(toRoleUrl(database.adminUrl, 'options'))
    await client.connect()
    await expect(client.query('SELECT * FROM sites.site')).rejects.toThrow('permission denied')
    await expect(client.query('SELECT * FROM sites.export_site_v1 LIMIT 1')).resolves.toBeDefined()
    await client.end()
  })

  it('call their own functions only, but for options, which calls exported ones, and those that write, which keep their answers', async () => {
    const { rows } = await admin.query<{ role: string; schema: string; name: string }>(
      `SELECT role, nspname AS schema, proname AS name
       FROM unnest($1::text[]) AS role CROSS JOIN pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
       WHERE nspname = ANY($2) AND has_function_privilege(role, p.oid, 'EXECUTE')`,
      [names.map(roleOf), names],
    )
    const called = rows.map(({ role, schema, name }) => `${role} ${schema}.${name}`).sort()
    expect(called).toEqual([
      'rsf_capacity capacity.accept_request',
      'rsf_capacity capacity.ask_for_update',
      'rsf_capacity capacity.cancel_request',
      'rsf_capacity capacity.confirm_request',
      'rsf_capacity capacity.counter_request',
      'rsf_capacity capacity.declare_capability',
      'rsf_capacity capacity.decline_request',
      'rsf_capacity capacity.drop_upload',
      'rsf_capacity capacity.export_free_span_v1',
      'rsf_capacity capacity.find_first_cut_day',
      'rsf_capacity capacity.find_windows_of_import',
      'rsf_capacity capacity.finish_upload',
      'rsf_capacity capacity.forget_uploads',
      'rsf_capacity capacity.importer',
      'rsf_capacity capacity.is_lapsed',
      'rsf_capacity capacity.keep_import',
      'rsf_capacity capacity.lapse_requests',
      'rsf_capacity capacity.lock_own_windows',
      'rsf_capacity capacity.mark_import_withdrawn',
      'rsf_capacity capacity.record_completion',
      'rsf_capacity capacity.record_induction',
      'rsf_capacity capacity.request_repair',
      'rsf_capacity capacity.store_upload_piece',
      'rsf_capacity capacity.to_instant',
      'rsf_capacity capacity.withdraw_capability',
      'rsf_capacity capacity.write_windows',
      'rsf_capacity ledger.claim_key_v1',
      'rsf_capacity ledger.keep_answer_v1',
      'rsf_ledger ledger.begin_test',
      'rsf_ledger ledger.claim_deliveries',
      'rsf_ledger ledger.claim_key_v1',
      'rsf_ledger ledger.create_webhook',
      'rsf_ledger ledger.delete_webhook',
      'rsf_ledger ledger.forget_events',
      'rsf_ledger ledger.forget_keys',
      'rsf_ledger ledger.keep_answer_v1',
      'rsf_ledger ledger.may_manage',
      'rsf_ledger ledger.may_see',
      'rsf_ledger ledger.place_events',
      'rsf_ledger ledger.record_attempt',
      'rsf_ledger ledger.replay',
      'rsf_ledger ledger.revise_webhook',
      'rsf_ledger ledger.rotate_secret',
      'rsf_ledger ledger.sign',
      'rsf_options capacity.export_free_span_v1',
      'rsf_sites ledger.claim_key_v1',
      'rsf_sites ledger.keep_answer_v1',
      'rsf_sites sites.report_status',
    ])
  })

  it('write through functions whose owner nobody can log in as, who writes these tables and is no member of anything', async () => {
    const { rows: functions } = await admin.query<{ owner: string; settings: string }>(
      `SELECT DISTINCT pg_get_userbyid(proowner) AS owner, proconfig[1] AS settings
       FROM pg_proc JOIN pg_namespace AS n ON n.oid = pronamespace WHERE nspname = ANY($1) AND prosecdef ORDER BY 1`,
      [names],
    )
    const settings = 'search_path=pg_catalog, pg_temp'
    expect(functions).toEqual([
      { owner: readerOf('capacity'), settings },
      { owner: writerOf('capacity'), settings },
      { owner: writerOf('ledger'), settings },
      { owner: writerOf('sites'), settings },
      { owner: writerOf('theaters'), settings },
    ])
    const { rows: writers } = await admin.query(
      `SELECT rolname FROM pg_roles WHERE rolname = ANY($1) AND (rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb
         OR rolbypassrls OR has_schema_privilege(oid, 'capacity', 'CREATE')
         OR EXISTS (SELECT FROM pg_auth_members WHERE member = pg_roles.oid))`,
      [owners],
    )
    expect(writers).toEqual([])
    const { rows: members } = await admin.query<{ member: string }>(
      `SELECT DISTINCT pg_get_userbyid(member) AS member FROM pg_auth_members
       WHERE pg_get_userbyid(roleid) = ANY($1) AND pg_get_userbyid(member) <> current_user`,
      [owners],
    )
    expect(members).toEqual([])
    const { rows: written } = await admin.query<{ name: string }>(
      `SELECT DISTINCT format('%s.%s', schemaname, tablename) AS name FROM pg_tables
       CROSS JOIN unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS privilege
       CROSS JOIN unnest($1::text[]) AS role
       WHERE schemaname = ANY($2) AND (has_table_privilege(role, format('%I.%I', schemaname, tablename), privilege)
         OR privilege = 'UPDATE' AND has_any_column_privilege(role, format('%I.%I', schemaname, tablename), 'UPDATE'))
       ORDER BY 1`,
      [names.map(writerOf), names],
    )
    expect(written.map(({ name }) => name)).toEqual([
      'capacity.calendar',
      'capacity.capability',
      'capacity.capacity_window',
      'capacity.free_calendar',
      'capacity.import',
      'capacity.maintenance_event',
      'capacity.repair_request',
      'capacity.request_history',
      'capacity.reservation',
      'capacity.update_ask',
      'capacity.upload',
      'capacity.upload_piece',
      'ledger.audit_entry',
      'ledger.chain',
      'ledger.delivery',
      'ledger.event',
      'ledger.idempotency_key',
      'ledger.pending',
      'ledger.stream',
      'ledger.webhook',
      'ledger.webhook_secret',
      'sites.status_report',
    ])
  })

  it('may not create where the extensions are', async () => {
    const { rows } = await admin.query(
      `SELECT role FROM unnest($1::text[]) AS role WHERE has_schema_privilege(role, 'extensions', 'CREATE')`,
      [[...names.map(roleOf), ...owners, 'public']],
    )
    expect(rows).toEqual([])
  })

  it('are refused in words when capacity writes past its functions', async () => {
    const client = new pg.Client(toRoleUrl(database.adminUrl, 'capacity'))
    await client.connect()
    for (const sql of [
      'DELETE FROM capacity.reservation',
      'UPDATE capacity.calendar SET kind = kind',
      "SELECT capacity.lock_calendar('any')",
      'SET ROLE rsf_capacity_writer',
    ])
      await expect(client.query(sql)).rejects.toThrow('permission denied')
    await client.end()
  })

  it('cannot log in with a guessed password', async () => {
    const url = new URL(toRoleUrl(database.adminUrl, 'options'))
    url.password = 'rsf_options'
    await expect(new pg.Client(url.toString()).connect()).rejects.toThrow('password authentication failed')
  })
})
