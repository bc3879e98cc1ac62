import pg from 'pg'
import { readerOf, roleOf, toRoleUrl, writerOf } from '../../database/roles.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'
import { verifyLedger } from '../testkit/verify-ledger.ts'
import { createWritingProbe } from '../testkit/writing-probe.ts'

const roles = manifest.flatMap(({ name }) => [roleOf(name), readerOf(name), writerOf(name)])
let database: TestDatabase
let admin: pg.Client
beforeEach(async () => {
  database = await createDatabase()
  admin = await connect(database.adminUrl)
  await createWritingProbe(admin)
})
afterEach(async () => {
  await admin.end()
  await database.drop()
})

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  await client.connect()
  return client
}

/** Runs statements in one transaction on behalf of a principal, as a subgraph does. */
async function act(client: pg.Client, principal: Principal, ...statements: string[]): Promise<void> {
  await client.query('BEGIN')
  await client.query(`SELECT set_config('rsf.principal', $1, true), set_config('rsf.request_id', 'r-1', true)`, [
    JSON.stringify(principal),
  ])
  for (const statement of statements) await client.query(statement)
  await client.query('COMMIT')
}

const listPlaces = async (organisation: string): Promise<{ position: string; entity_id: string }[]> =>
  (
    await admin.query<{ position: string; entity_id: string }>(
      'SELECT position, entity_id FROM ledger.audit_entry WHERE organisation_id = $1 ORDER BY position',
      [organisation],
    )
  ).rows

describe('chains under 32 writers', () => {
  it('have no gap, no place twice and no entry too many, and nobody waits for ever', async () => {
    const organisations = ['p-a', 'p-b', 'p-c', 'p-d']
    const url = toRoleUrl(database.adminUrl, 'capacity')
    const kept = await Promise.all(
      Array.from({ length: 32 }, async (_, writer) => {
        const client = await connect(url)
        const written: string[] = []
        for (let turn = 0; turn < 12; turn += 1) {
          // Each takes the organisations in another order, with a statement for each.
          const own = [0, 1, 2].map(
            (step) => organisations[(writer * 3 + turn + step * (writer % 2 ? 1 : 3)) % 4] as string,
          )
          const statements = [...new Set(own)].map((id) => `SELECT probe.write('${id}', '${id}/${writer}/${turn}')`)
          if (turn % 4 === 3) {
            await client.query(`BEGIN; ${statements.join(';')}; ROLLBACK`)
            continue
          }
          const undone = `SAVEPOINT attempt; SELECT probe.write('p-a', 'undone/${writer}/${turn}'); ROLLBACK TO attempt`
          await act(client, HANWHA, ...statements.slice(0, 1), ...undone.split('; '), ...statements.slice(1))
          written.push(...[...new Set(own)].map((id) => `${id}/${writer}/${turn}`))
        }
        await client.end()
        return written
      }),
    )
    const found: string[] = []
    for (const organisation of organisations) {
      const places = await listPlaces(organisation)
      expect(places.map(({ position }) => Number(position))).toEqual(places.map((_, index) => index + 1))
      found.push(...places.map(({ entity_id }) => entity_id))
    }
    expect(found.sort()).toEqual(kept.flat().sort())
    expect(await verifyLedger(database.adminUrl)).toEqual([])
    expect((await admin.query('SELECT FROM ledger.pending')).rowCount).toBe(0)
  })

  it('never hold a writer up before its commit', async () => {
    const [one, other] = [await connect(database.adminUrl), await connect(database.adminUrl)]
    await one.query("BEGIN; SELECT probe.write('p-a', 'one')")
    await act(other, HANWHA, "SELECT probe.write('p-a', 'other')")
    await one.query('COMMIT')
    expect((await listPlaces('p-a')).map(({ entity_id }) => entity_id)).toEqual(['other', 'one'])
    await Promise.all([one.end(), other.end()])
  })
})

describe('an entry', () => {
  it('says who wrote, from which request, and what was there before and after', async () => {
    await act(admin, STAFF, "SET LOCAL rsf.operation = 'setSiteStatus'", "SELECT probe.write('p-a', 'x')")
    const { rows } = await admin.query('SELECT * FROM ledger.audit_entry')
    expect(rows).toEqual([
      {
        organisation_id: 'p-a',
        position: '1',
        at: expect.any(Date),
        subject: 'staff-1',
        actor_organisation_id: 'usindopacom',
        roles: ['staff'],
        request_id: 'r-1',
        operation: 'setSiteStatus',
        entity: 'probe.thing',
        entity_id: 'x',
        theater_code: 'INDOPACOM',
        before: null,
        after: { id: 'x' },
        hash: expect.any(Buffer),
      },
    ])
  })

  it('is of the network itself where nobody is signed in, and of `rsf` where no organisation answers for the record', async () => {
    await admin.query("SELECT probe.write(NULL, 'x')")
    const { rows } = await admin.query('SELECT organisation_id, subject, roles FROM ledger.audit_entry')
    expect(rows).toEqual([{ organisation_id: 'rsf', subject: null, roles: [] }])
  })

  it('is not dated before the one it follows, though the clock is set back', async () => {
    await admin.query("SELECT probe.write('p-a', 'x')")
    await admin.query("UPDATE ledger.chain SET at = '2126-01-01Z'")
    await admin.query("SELECT probe.write('p-a', 'y')")
    const { rows } = await admin.query('SELECT at FROM ledger.audit_entry ORDER BY position DESC LIMIT 1')
    expect(rows).toEqual([{ at: new Date('2126-01-01T00:00:00Z') }])
  })

  it('has a hash that no setting of a session changes and no letter breaks', async () => {
    const text = '\u00e9\u{1F6A2} "quoted" \\ \b\f\n\r\t\u0001\u007f\u2028 </script>'
    const record = { text, numbers: [1.5, 1e21, 0.1, -0], [text]: null, deep: { a: [] } }
    await admin.query(`SET TimeZone = 'Asia/Kathmandu'; SET DateStyle = 'SQL, DMY'; SET extra_float_digits = -15;
      SET IntervalStyle = 'sql_standard'; SET search_path = probe; SET bytea_output = 'escape'; SET lc_time = 'C'`)
    for (const after of [
      JSON.stringify(record),
      '{"exact": 1.10, "large": 12345678901234567890.123456789, "e": 1e-30}',
    ])
      await admin.query(
        `SELECT ledger.append_v1(ARRAY[ROW('p-a', $1, 'probe.thing', $1, NULL, $2::jsonb)::ledger.change])`,
        [text, after],
      )
    expect(await verifyLedger(database.adminUrl)).toEqual([])
  })

  it('is refused as another value than a record', async () => {
    const append = (before: string, after: string): Promise<unknown> =>
      admin.query(`SELECT ledger.append_v1(ARRAY[ROW('p-a', NULL, 'e', 'x', ${before}, ${after})::ledger.change])`)
    for (const [before, after] of [
      ['NULL', 'NULL'],
      ["'null'", "'{}'"],
      ["'{}'", "'[]'"],
    ] as const)
      await expect(append(before, after)).rejects.toThrow('check constraint')
  })

  it('is written for each of 20,000 changes in one call', async () => {
    await admin.query(`SELECT ledger.append_v1(ARRAY(SELECT
      ROW('p-' || i % 3, NULL, 'probe.thing', i::text, NULL, jsonb_build_object('i', i))::ledger.change FROM generate_series(1, 20000) AS i))`)
    expect((await listPlaces('p-1')).slice(0, 3)).toEqual([
      { position: '1', entity_id: '1' },
      { position: '2', entity_id: '4' },
      { position: '3', entity_id: '7' },
    ])
    expect(await verifyLedger(database.adminUrl)).toEqual([])
  })
})

describe('nobody but the writers', () => {
  it('appends or emits, whoever they say they are', async () => {
    for (const { name } of manifest) {
      const client = await connect(toRoleUrl(database.adminUrl, name))
      await client.query(`SELECT set_config('rsf.principal', $1, false)`, [JSON.stringify(ADMIN)])
      for (const sql of [
        'SELECT ledger.append_v1(NULL)',
        'SELECT ledger.emit_v1(NULL)',
        "INSERT INTO ledger.pending (transaction, roles, changes) VALUES ('1', '{}', '{}')",
        'INSERT INTO ledger.audit_entry SELECT * FROM ledger.audit_entry',
        "INSERT INTO ledger.event (type, subject, is_public, at, data) VALUES ('t', 's', true, now(), '{}')",
        'SELECT * FROM ledger.chain',
        'SELECT * FROM ledger.pending',
        'SELECT * FROM ledger.idempotency_key',
        `SET ROLE ${writerOf('ledger')}`,
        'ALTER TABLE ledger.pending DISABLE TRIGGER append_at_commit',
        "SET session_replication_role = 'replica'",
      ])
        await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/)
      await client.end()
    }
  })

  it('changes or removes what was written, the writers included', async () => {
    await admin.query("SELECT probe.write('p-a', 'x')")
    for (const role of roles) {
      await admin.query(`SET ROLE ${role}`)
      for (const sql of [
        "UPDATE ledger.audit_entry SET subject = 'another'",
        'DELETE FROM ledger.audit_entry',
        'TRUNCATE ledger.audit_entry',
        'DELETE FROM ledger.chain',
        'TRUNCATE ledger.chain',
      ])
        await expect(admin.query(sql)).rejects.toThrow('permission denied')
      await admin.query('RESET ROLE')
    }
    expect(await verifyLedger(database.adminUrl)).toEqual([])
  })
})

describe('the table itself', () => {
  const withoutScope = (principal: Principal): Principal => ({
    ...principal,
    scopes: principal.scopes.filter((scope) => scope !== 'audit:read'),
  })

  it('shows a partner the own chain, a staff what its organisation wrote, an admin all, and others nothing', async () => {
    await act(
      admin,
      HANWHA,
      "SELECT probe.write('p-hanwha-ocean', 'own')",
      "SELECT probe.write('p-hdhhi', 'of another')",
    )
    await act(admin, STAFF, "SELECT probe.write('p-hanwha-ocean', 'by staff')")
    await act(admin, ADMIN, "SELECT probe.write(NULL, 'by admin')")
    const all = ['by admin', 'by staff', 'of another', 'own']
    const expected: [Principal | null, string[]][] = [
      [HANWHA, ['by staff', 'own']],
      [HD_HYUNDAI, ['of another']],
      [STAFF, ['by staff']],
      [STAFF_OF_EUROPE, []],
      [INTEGRATOR, []],
      [ADMIN, all],
      [null, []],
      [withoutScope(HANWHA), []],
      [withoutScope(STAFF), []],
      [withoutScope(ADMIN), []],
      [{ ...HANWHA, roles: [] }, []],
      [{ ...HANWHA, organisation: null }, []],
      [{ ...STAFF, organisation: null }, []],
      [{ ...ADMIN, subject: '' }, []],
    ]
    const client = await connect(toRoleUrl(database.adminUrl, 'ledger'))
    for (const [principal, ids] of expected) {
      await client.query(`SELECT set_config('rsf.principal', $1, false)`, [principal ? JSON.stringify(principal) : ''])
      const { rows } = await client.query<{ entity_id: string }>('SELECT entity_id FROM ledger.audit_entry ORDER BY 1')
      expect([principal?.subject, rows.map(({ entity_id }) => entity_id)]).toEqual([principal?.subject, ids])
    }
    await client.end()
    for (const role of roles.filter((each) => each !== roleOf('ledger'))) {
      await admin.query(`SET ROLE ${role}`)
      await expect(admin.query('SELECT * FROM ledger.audit_entry')).rejects.toThrow('permission denied')
      await admin.query('RESET ROLE')
    }
  })
})
