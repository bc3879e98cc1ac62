/** What the ledger is told of windows, and who may see and write them by raw SQL. */
import pg from 'pg'
import { toRoleUrl } from '../../database/roles.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF } from '../testkit/principals.ts'
import { startPublishing, codesOf, NO_TRACES, type Publishing } from '../testkit/publishing.ts'

let network: Publishing
beforeAll(async () => {
  network = await startPublishing()
})
beforeEach(() => network.clear())
afterAll(() => network.stop())

describe('the ledger', () => {
  it('holds an entry for each row and an event for each work center and kind of change', async () => {
    const window = await network.published()
    await network.revise(window.id, 1, { bays: 4 }, { key: 'second' })
    await network.withdraw(window.id, 2)
    expect(
      await network.read(
        `SELECT position::int, organisation_id, subject, roles, request_id, operation, entity, entity_id, theater_code,
           before->'bays' AS before, after->'bays' AS after, after->>'withdrawn_at' IS NULL AS stands
         FROM ledger.audit_entry ORDER BY position`,
      ),
    ).toEqual(
      [
        { operation: 'publishCapacity', before: null, after: 3, stands: true },
        { operation: 'reviseCapacity', before: 3, after: 4, stands: true },
        { operation: 'withdrawCapacity', before: 4, after: 4, stands: false },
      ].map((entry, index) => ({
        position: index + 1,
        organisation_id: 'p-hanwha-ocean',
        subject: 'partner-1',
        roles: ['partner'],
        request_id: 'test',
        entity: 'capacity.capacity_window',
        entity_id: window.id,
        theater_code: 'INDOPACOM',
        ...entry,
      })),
    )
    const data = { site: 'own', workCenter: 'own/bays', windows: [window.id], count: 1 }
    const event = {
      subject: 'work-centers/own/bays',
      is_public: false,
      organisation_id: 'p-hanwha-ocean',
      theater_code: 'INDOPACOM',
      data,
    }
    expect(
      await network.read(
        'SELECT type, subject, is_public, organisation_id, theater_code, data FROM ledger.event ORDER BY written',
      ),
    ).toEqual([
      { ...event, type: 'rsf.capacity.published.v1' },
      { ...event, type: 'rsf.capacity.published.v1' },
      { ...event, type: 'rsf.capacity.withdrawn.v1' },
    ])
  })

  it('is told what raw SQL changes as well, once for a statement, and of no row that stays as it was', async () => {
    await network.admin.query(
      `INSERT INTO capacity.capacity_window (id, work_center_id, during, bays, commitment, published_at, provenance)
       SELECT 'w-' || n, 'own/bays', daterange('2090-01-01'::date + n, '2090-01-01'::date + n + 1), 1, 'FIRM', now(), 'REPORTED'
       FROM generate_series(1, 150) AS n`,
    )
    await network.admin.query('UPDATE capacity.capacity_window SET bays = bays')
    await network.admin.query("DELETE FROM capacity.capacity_window WHERE id = 'w-7'")
    expect(
      await network.read(
        `SELECT type, (data->'count')::int AS count, jsonb_array_length(data->'windows') AS named FROM ledger.event ORDER BY written`,
      ),
    ).toEqual([
      { type: 'rsf.capacity.published.v1', count: 150, named: 100 },
      { type: 'rsf.capacity.withdrawn.v1', count: 1, named: 1 },
    ])
    expect(await network.read('SELECT count(*)::int AS n FROM ledger.audit_entry')).toEqual([{ n: 151 }])
  })

  it('keeps nothing of a call that was aborted', async () => {
    await network.admin.query(
      `CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''planted''; END';
       CREATE TRIGGER zz_fail AFTER INSERT ON capacity.capacity_window FOR EACH STATEMENT EXECUTE FUNCTION public.fail()`,
    )
    const mutation = `mutation { publishCapacity(idempotencyKey: "fault", input: {
      workCenter: "own/bays", from: "2090-01-01", to: "2090-02-01", bays: 3, commitment: FIRM }) { userErrors { code } } }`
    const errors = await network.subgraph.askForErrors(mutation, {}, HANWHA)
    await network.admin.query('DROP FUNCTION public.fail CASCADE')
    expect(errors).toEqual([{ message: expect.not.stringContaining('planted'), code: 'INTERNAL_SERVER_ERROR' }])
    expect(await network.readTraces()).toEqual(NO_TRACES)
    expect(await network.read('SELECT FROM ledger.idempotency_key')).toEqual([])
    expect(codesOf(await network.publish({}, { key: 'fault' }))).toEqual([])
  })
})

describe('raw SQL as the role of the subgraph', () => {
  const attempt = async (principal: Principal | null, sql: string, values: unknown[] = []): Promise<unknown[]> => {
    const client = new pg.Client(toRoleUrl(network.subgraph.database.adminUrl, 'capacity'))
    await client.connect()
    try {
      await client.query('BEGIN')
      if (principal) await client.query("SELECT set_config('rsf.principal', $1, true)", [JSON.stringify(principal)])
      const { rows } = await client.query(sql, values)
      await client.query('COMMIT')
      return rows
    } catch (error) {
      return [(error as { code: string }).code]
    } finally {
      await client.end()
    }
  }
  const write = 'SELECT problem FROM capacity.write_windows($1::jsonb)'
  const forged = { ...HD_HYUNDAI, subject: '' }

  it.each([
    ['nobody', null],
    ['staff', STAFF],
    ['an integrator', INTEGRATOR],
    ['a competitor', HD_HYUNDAI],
    ['a competitor without a subject', forged],
  ])('writes nothing as %s', async (_, principal) => {
    const { id } = await network.published()
    const before = await network.readTraces()
    const wanted = [
      { place: 1, id, bays: 1 },
      { place: 2, id, is_withdrawn: true },
      {
        place: 3,
        work_center_id: 'own/bays',
        from_day: '2091-01-01',
        to_day: '2091-02-01',
        bays: 1,
        commitment: 'FIRM',
      },
    ]
    const isCompetitor = principal === HD_HYUNDAI
    expect(await attempt(principal, write, [JSON.stringify(wanted)])).toEqual(
      isCompetitor
        ? [{ problem: 'UNKNOWN_WINDOW' }, { problem: 'UNKNOWN_WINDOW' }, { problem: 'FOREIGN_WORK_CENTER' }]
        : wanted.map(() => ({ problem: 'FORBIDDEN' })),
    )
    expect(
      await attempt(principal, "SELECT capacity.find_first_cut_day('own/bays', '[2090-01-01,2091-01-01)') AS day"),
    ).toEqual([{ day: null }])
    expect(
      await attempt(
        principal,
        "SELECT problem FROM capacity.declare_capability('own', 't-ake', '{}', '{}', '{}', NULL)",
      ),
    ).toEqual([{ problem: isCompetitor ? 'FOREIGN_SITE' : 'FORBIDDEN' }])
    for (const sql of [
      'UPDATE capacity.capacity_window SET bays = 9',
      'DELETE FROM capacity.capacity_window',
      `INSERT INTO capacity.capacity_window (id, work_center_id, during, bays, commitment, published_at, provenance)
       VALUES ('x', 'own/bays', '[2095-01-01,2095-02-01)', 1, 'FIRM', now(), 'REPORTED')`,
      'UPDATE capacity.calendar SET organisation_id = NULL',
      'DELETE FROM capacity.update_ask',
      'DELETE FROM capacity.capability',
      'ALTER TABLE capacity.capacity_window DISABLE TRIGGER tell_after_insert',
      'SET LOCAL ROLE rsf_capacity_writer; UPDATE capacity.capacity_window SET bays = 9',
    ])
      expect(await attempt(principal, sql)).toEqual(['42501'])
    expect(await network.readTraces()).toEqual(before)
  })

  it('is refused where the snapshot would be older than the wait', async () => {
    expect(
      await attempt(null, `SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT capacity.write_windows('[]')`),
    ).toEqual(['0A000'])
  })

  it('writes all of a list or none of it, and swaps the days of two windows in one statement', async () => {
    const rows = (changed: object[]) => JSON.stringify(changed.map((one, index) => ({ place: index + 1, ...one })))
    const january = {
      work_center_id: 'own/bays',
      from_day: '2090-01-01',
      to_day: '2090-02-01',
      bays: 1,
      commitment: 'FIRM',
    }
    const february = { ...january, from_day: '2090-02-01', to_day: '2090-03-01' }
    expect(await attempt(HANWHA, write, [rows([january, february, { ...january, from_day: '2090-01-31' }])])).toEqual([
      { problem: 'OVERLAPS' },
    ])
    expect(await network.readTraces()).toEqual(NO_TRACES)
    await attempt(HANWHA, write, [rows([january, february])])
    const [first, second] = await network.read<{ id: string }>(
      'SELECT id FROM capacity.capacity_window ORDER BY during',
    )
    await attempt(HANWHA, write, [
      rows([
        { id: first?.id, from_day: '2090-02-01', to_day: '2090-03-01' },
        { id: second?.id, from_day: '2090-01-01', to_day: '2090-02-01' },
      ]),
    ])
    expect(await network.read('SELECT id, version FROM capacity.capacity_window ORDER BY during')).toEqual([
      { id: second?.id, version: 2 },
      { id: first?.id, version: 2 },
    ])
    expect(await attempt(HANWHA, write, [rows([{ id: first?.id }, { id: first?.id }])])).toEqual([
      { problem: 'NAMED_TWICE' },
    ])
  })
})

describe('a competitor', () => {
  it('sees nothing of what was published: no window, no span, nothing due, no entry and no event', async () => {
    const { id } = await network.published()
    await network.askForUpdate('own')
    const look = (as?: Principal) =>
      network.subgraph.askFor<{ _entities: unknown[] }>(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on CapacityWindow { id bays }
          ... on Partner { publications { id } capacityDue { workCenter { id } } }
          ... on WorkCenter { calendar(from: "2090-01-01", to: "2090-02-01") { free } } } }`,
        {
          representations: [
            { __typename: 'CapacityWindow', id },
            { __typename: 'Partner', id: 'p-hanwha-ocean' },
            { __typename: 'WorkCenter', id: 'own/bays' },
          ],
        },
        as,
      )
    for (const as of [HD_HYUNDAI, INTEGRATOR, undefined])
      expect((await look(as)).data._entities).toEqual([
        null,
        { publications: null, capacityDue: null },
        { calendar: null },
      ])
    for (const as of [HANWHA, STAFF, ADMIN])
      expect((await look(as)).data._entities).toMatchObject([
        { id },
        {
          publications: [{ id }],
          capacityDue: [{ workCenter: { id: 'own/bays' } }, { workCenter: { id: 'own/dock-1' } }],
        },
        { calendar: [{ free: 3 }] },
      ])
    const ledger = new pg.Client(toRoleUrl(network.subgraph.database.adminUrl, 'ledger'))
    await ledger.connect()
    await ledger.query("SELECT set_config('rsf.principal', $1, false)", [JSON.stringify(HD_HYUNDAI)])
    const seen = await ledger.query('SELECT FROM ledger.event UNION ALL SELECT FROM ledger.audit_entry')
    await ledger.end()
    expect(seen.rowCount).toBe(0)
  })
})
