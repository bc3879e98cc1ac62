/** Who sees what is published and taken: by raw SQL as every role, and through the answer to the one question. */
import pg from 'pg'
import { toRoleUrl } from '../../database/roles.ts'
import { capacity as capacitySubgraph } from '../../subgraphs/capacity/subgraph.ts'
import { options } from '../../subgraphs/options/subgraph.ts'
import { ANONYMOUS, type Principal } from '../../subgraphs/platform/principal.ts'
import { actAs } from '../testkit/act-as.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

const today = new Date().toISOString().slice(0, 10)
let database: TestDatabase
let admin: pg.Client
let subgraph: SubgraphUnderTest
beforeAll(async () => {
  database = await createDatabase(undefined, { capacity: 'illustrative', today })
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
  subgraph = await startSubgraph(options, database)
})
afterAll(async () => {
  await admin.end()
  await subgraph.stop()
})

const principals: Record<string, Principal> = {
  nobody: ANONYMOUS,
  staff: STAFF,
  'staff of another theater': STAFF_OF_EUROPE,
  'a partner': HANWHA,
  'its competitor': HD_HYUNDAI,
  'a partner without the scope': { ...HANWHA, scopes: ['capacity:write'] },
  'staff without the scope': { ...STAFF, scopes: [] },
  'a partner that says theaters': { ...HD_HYUNDAI, theaters: ['INDOPACOM'] },
  'staff that says the organisation of a partner': { ...STAFF_OF_EUROPE, organisation: 'p-hanwha-ocean' },
  'somebody without a role': { ...STAFF, roles: [] },
  'a subject that is empty': { ...ADMIN, subject: '' },
  'an integrator': { ...INTEGRATOR, theaters: ['INDOPACOM'] },
  'an admin': ADMIN,
}

/** Who is to see the rows of which calendars, as a condition on `own`, written down apart from the policies. */
const SEES: Record<string, string> = {
  staff: `own.theater_code = 'INDOPACOM'`,
  'staff of another theater': `own.theater_code = 'EUCOM'`,
  'a partner': `own.organisation_id = 'p-hanwha-ocean'`,
  'its competitor': `own.organisation_id = 'p-hdhhi'`,
  'a partner that says theaters': `own.organisation_id = 'p-hdhhi'`,
  'staff that says the organisation of a partner': `own.theater_code = 'EUCOM'`,
  'an admin': 'true',
}

/** What can be read, by whom, as text of rows with the work center first. */
const READS: { role: string; sql: string; table: string }[] = [
  { role: 'capacity', sql: 'SELECT work_center_id FROM capacity.capacity_window', table: 'capacity_window' },
  ...['capacity_window', 'reservation', 'free_calendar'].map((table) => ({
    role: 'options',
    sql: `SELECT work_center_id FROM capacity.export_${table}_v1`,
    table,
  })),
  ...['capacity', 'options'].map((role) => ({
    role,
    sql: `SELECT work_center_id FROM capacity.export_free_span_v1($1, '2000-01-01', '9999-12-31', now())`,
    table: 'free_span',
  })),
]

describe('raw SQL', () => {
  it.each(READS)('as rsf_$role shows of $table what each principal may see', async ({ role, sql, table }) => {
    const client = new pg.Client(toRoleUrl(database.adminUrl, role))
    await client.connect()
    const { rows: known } = await admin.query<{ id: string }>('SELECT work_center_id AS id FROM capacity.calendar')
    try {
      for (const [who, principal] of Object.entries(principals)) {
        await actAs(client, principal)
        const { rows } = await client.query<{ work_center_id: string }>(
          sql,
          sql.includes('$1') ? [known.map(({ id }) => id)] : [],
        )
        const { rows: expected } = await admin.query<{ work_center_id: string }>(
          table === 'free_span'
            ? `SELECT work_center_id FROM capacity.free_span(ARRAY(SELECT work_center_id FROM capacity.calendar AS own
                 WHERE ${SEES[who] ?? 'false'}), '2000-01-01', '9999-12-31', now())`
            : `SELECT work_center_id FROM capacity.${table} JOIN capacity.calendar AS own USING (work_center_id)
               WHERE ${SEES[who] ?? 'false'} ${table === 'reservation' ? `AND state <> 'RELEASED'` : ''}`,
        )
        const names = (list: { work_center_id: string }[]) => list.map(({ work_center_id: id }) => id).sort()
        expect({ who, seen: names(rows) }).toEqual({ who, seen: names(expected) })
      }
    } finally {
      await client.end()
    }
  })

  it('shows nothing on a connection where a transaction before was somebody', async () => {
    const client = new pg.Client(toRoleUrl(database.adminUrl, 'capacity'))
    await client.connect()
    await client.query('BEGIN')
    await client.query(`SELECT set_config('rsf.principal', $1, true)`, [JSON.stringify(ADMIN)])
    expect((await client.query('SELECT FROM capacity.capacity_window')).rowCount).toBeGreaterThan(0)
    await client.query('COMMIT')
    expect((await client.query('SELECT FROM capacity.capacity_window')).rowCount).toBe(0)
    await client.end()
  })
})

describe('a place whose figures one may not see', () => {
  it('refuses them, and says that nothing is published only to who would see it', async () => {
    const capacity = await startSubgraph(capacitySubgraph, { ...database, drop: () => Promise.resolve() })
    const ask = (site: string, as: Principal) =>
      capacity.askForErrors(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Site { capacity(from: "2026-01-01", to: "2026-02-01") { from } } } }`,
        { representations: [{ __typename: 'Site', id: site }] },
        as,
      )
    const refused = [{ code: 'FORBIDDEN', message: expect.stringContaining('its own partner') }]
    expect(await ask('kor-hdhhi-ulsan', HANWHA)).toEqual(refused)
    expect(await ask('kor-hanwha-geoje', STAFF_OF_EUROPE)).toEqual(refused)
    for (const as of [STAFF, HANWHA, ADMIN]) expect(await ask('kor-hanwha-geoje', as)).toEqual([])
    expect(await ask('nowhere', HANWHA)).toEqual([])
    await capacity.stop()
  })
})

const QUERY = `query ($input: RepairOptionsInput!) {
  repairOptions(input: $input) {
    ... on RepairOptions {
      summary { considered feasible conditional excluded countsByCode { code count } notes }
      options(first: 100) { totalCount nodes { rank verdict site { id } earliestInduction expectedCompletion slackDays
        slot { workCenterName from to provenance } distinctions findings { code effect message fact clearedBy } } }
      excluded(first: 100) { nodes { site { id } findings { code effect message fact clearedBy } } }
    }
  }
}`
const inputs = [
  { system: 'T-AKE', theater: 'INDOPACOM', work: { kind: 'OVERHAUL', docking: true, plannedDays: 60 } },
  { system: 'T-AKE', theater: 'INDOPACOM', work: { plannedDays: 20 }, neededBy: '2028-01-01' },
  { system: 'T-AO 187', theater: 'INDOPACOM', work: { docking: true, plannedDays: 400 } },
]
interface Answer {
  repairOptions: {
    summary: { notes: string[] }
    options: { nodes: { site: { id: string }; earliestInduction: string | null; findings: { message: string }[] }[] }
  }
}
const ask = (principal: Principal): Promise<Answer[]> =>
  Promise.all(inputs.map((input) => subgraph.ask<Answer>(QUERY, { input }, principal)))
const datedSites = (answers: Answer[]): string[] => [
  ...new Set(
    answers.flatMap(({ repairOptions }) =>
      repairOptions.options.nodes.flatMap(({ site, earliestInduction }) => (earliestInduction ? [site.id] : [])),
    ),
  ),
]

describe('the one question', () => {
  it('gives dates at all sites to staff of the theater, at the own ones to a partner, and to nobody else', async () => {
    expect(datedSites(await ask(STAFF)).sort()).toEqual(expect.arrayContaining(['kor-hanwha-geoje', 'kor-hdhhi-ulsan']))
    expect(datedSites(await ask(HANWHA))).toEqual(['kor-hanwha-geoje'])
    expect(datedSites(await ask(HD_HYUNDAI))).toEqual(['kor-hdhhi-ulsan'])
    for (const who of [ANONYMOUS, STAFF_OF_EUROPE, INTEGRATOR]) expect(datedSites(await ask(who))).toEqual([])
  })

  it('says that dates are hidden, in the same words wherever they are', async () => {
    const [answer] = await ask(ANONYMOUS)
    for (const { findings } of answer?.repairOptions.options.nodes ?? [])
      expect(findings.map(({ message }) => message).join(' ')).toContain('is not shown to you')
    expect(answer?.repairOptions.summary.notes.join(' ')).toContain('not shown to you')
  })

  it('answers a partner the same to the letter, whatever its competitors publish, hold or withdraw', async () => {
    const before = await ask(HANWHA)
    await admin.query(
      `UPDATE capacity.capacity_window SET withdrawn_at = now() WHERE work_center_id IN (
         SELECT work_center_id FROM capacity.calendar WHERE organisation_id IS DISTINCT FROM 'p-hanwha-ocean')`,
    )
    const after = await ask(HANWHA)
    expect(after).toEqual(before)
    // It did change something for those who may see it.
    expect(datedSites(await ask(STAFF))).toEqual(['kor-hanwha-geoje'])
  })
})
