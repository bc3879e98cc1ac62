/** The life of a repair request through the subgraph: what each step does, to the bays too, and what it leaves in the ledger. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { prepareDatabase } from '../../database/prepare.ts'
import { toRoleUrl } from '../../database/roles.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { lapseRequests } from '../../subgraphs/capacity/data/request-steps.ts'
import { openData, type CapacityData } from '../../subgraphs/capacity/data/open.ts'
import { capacity } from '../../subgraphs/capacity/subgraph.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'
import {
  inDays,
  letHoldRunOut,
  listDocks,
  reportWindow,
  requestsThrough,
  SITE,
  type RequestAnswer,
  type Written,
} from '../testkit/repair-requests.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

let subgraph: SubgraphUnderTest
let admin: pg.Client
let data: CapacityData
let dock: string
let otherDock: string
let requests: ReturnType<typeof requestsThrough>
beforeAll(async () => {
  subgraph = await startSubgraph(capacity)
  admin = new pg.Client(subgraph.database.adminUrl)
  await admin.connect()
  data = openData(toRoleUrl(subgraph.database.adminUrl, 'capacity'))
  ;[dock, otherDock] = await listDocks(admin)
  requests = requestsThrough(subgraph.ask)
})
afterAll(async () => {
  await data.$disconnect()
  await admin.end()
  await subgraph.stop()
})
beforeEach(async () => {
  await admin.query('TRUNCATE capacity.repair_request, capacity.reservation, capacity.capacity_window CASCADE')
  await admin.query('DELETE FROM capacity.maintenance_event WHERE organisation_id IS NOT NULL')
  await reportWindow(admin, dock, inDays(0), inDays(100))
})

const asked = (changed: Record<string, unknown> = {}) => ({
  workCenter: dock,
  from: inDays(0),
  to: inDays(30),
  asset: 't-ake-8',
  work: { kind: 'OVERHAUL', docking: true },
  note: 'Shaft seals leak.',
  ...changed,
})
const placed = ({ request, userErrors }: Written): RequestAnswer => {
  expect(userErrors).toEqual([])
  return request as RequestAnswer
}
const codesOf = ({ userErrors }: Written) => userErrors.map(({ code }) => code)
const place = async (changed?: Record<string, unknown>) => placed(await requests.place(STAFF, asked(changed)))

/** What is taken at the dock, as `from/to`. */
async function listTaken(): Promise<string[]> {
  const { rows } = await admin.query<{ span: string }>(
    `SELECT from_day || '/' || to_day AS span FROM capacity.free_span(ARRAY[$1], $2::date, $2::date + 100, clock_timestamp())
     WHERE taken > 0 ORDER BY from_day`,
    [dock, inDays(0)],
  )
  return rows.map(({ span }) => span)
}

describe('a repair request', () => {
  it('goes from asking to completion, with both sides, and holds the dock on the way', async () => {
    const requested = await place({ holdHours: 1 })
    expect(requested).toMatchObject({
      state: 'REQUESTED',
      version: 1,
      from: inDays(0),
      to: inDays(30),
      partner: { id: 'p-hanwha-ocean' },
      site: { id: SITE },
      workCenter: { id: dock },
      system: { id: 't-ake' },
      asset: { id: 't-ake-8' },
      workKind: 'OVERHAUL',
      docking: true,
      note: 'Shaft seals leak.',
      possibleSteps: ['CANCEL'],
    })
    const hoursHeld = (Date.parse(requested.holdExpiresAt ?? '') - Date.now()) / 3_600_000
    expect(hoursHeld).toBeGreaterThan(0.9)
    expect(hoursHeld).toBeLessThanOrEqual(1)
    expect(await listTaken()).toEqual([`${inDays(0)}/${inDays(30)}`])
    expect((await requests.read(HANWHA, requested.id))?.possibleSteps).toEqual(['ACCEPT', 'COUNTER', 'DECLINE'])

    const countered = placed(
      await requests.take('counterRepairRequest', HANWHA, requested, {
        from: inDays(0),
        to: inDays(40),
        note: 'Ten days more for the seals.',
      }),
    )
    expect(countered).toMatchObject({
      state: 'COUNTERED',
      version: 2,
      to: inDays(40),
      requestedTo: inDays(30),
      counterNote: 'Ten days more for the seals.',
      holdExpiresAt: requested.holdExpiresAt,
    })
    expect(await listTaken()).toEqual([`${inDays(0)}/${inDays(40)}`])

    const confirmed = placed(await requests.take('confirmRepairRequest', STAFF, countered))
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', version: 3, holdExpiresAt: null, possibleSteps: ['CANCEL'] })
    expect((await admin.query("SELECT FROM capacity.reservation WHERE state = 'RESERVED'")).rowCount).toBe(1)
    const inducted = placed(await requests.take('recordInduction', HANWHA, confirmed, { on: inDays(0) }))
    expect(inducted).toMatchObject({ state: 'INDUCTED', inductedOn: inDays(0), possibleSteps: ['RECORD_COMPLETION'] })
    const completed = placed(
      await requests.take('recordCompletion', HANWHA, inducted, { on: inDays(0), growth: 'One seal more.' }),
    )
    expect(completed).toMatchObject({ state: 'COMPLETED', version: 5, completedOn: inDays(0), possibleSteps: [] })
    // It was done early: what follows is free again.
    expect(await listTaken()).toEqual([`${inDays(0)}/${inDays(1)}`])
    expect(completed.history).toEqual(
      [
        ['REQUEST', 'REQUESTED', 'usindopacom'],
        ['COUNTER', 'COUNTERED', 'p-hanwha-ocean'],
        ['CONFIRM', 'CONFIRMED', 'usindopacom'],
        ['RECORD_INDUCTION', 'INDUCTED', 'p-hanwha-ocean'],
        ['RECORD_COMPLETION', 'COMPLETED', 'p-hanwha-ocean'],
      ].map(([step, state, organisation]) => ({ step, state, organisation, at: expect.any(String) })),
    )
    expect(await requests.read(HANWHA, requested.id)).toEqual(completed)
  })

  it('frees the dock when it is declined or taken back', async () => {
    const declined = await requests.take('declineRepairRequest', HANWHA, await place(), { reason: 'No crew.' })
    expect(placed(declined)).toMatchObject({ state: 'DECLINED', reason: 'No crew.', holdExpiresAt: null })
    expect(await listTaken()).toEqual([])
    const accepted = placed(await requests.take('acceptRepairRequest', HANWHA, await place()))
    const confirmed = placed(await requests.take('confirmRepairRequest', STAFF, accepted))
    const cancelled = await requests.take('cancelRepairRequest', STAFF, confirmed, { reason: 'She sails on.' })
    expect(placed(cancelled)).toMatchObject({ state: 'CANCELLED', reason: 'She sails on.' })
    expect(await listTaken()).toEqual([])
  })

  it('keeps its hold where the days of a counter-offer are not free', async () => {
    await place({ from: inDays(50), to: inDays(60) })
    const requested = await place()
    const countered = await requests.take('counterRepairRequest', HANWHA, requested, {
      from: inDays(20),
      to: inDays(55),
    })
    expect(countered.userErrors).toEqual([
      expect.objectContaining({ code: 'NO_CAPACITY', message: `On ${inDays(50)} no bay is free by figures in force.` }),
    ])
    expect(await requests.read(STAFF, requested.id)).toEqual(requested)
    expect(await listTaken()).toEqual([`${inDays(0)}/${inDays(30)}`, `${inDays(50)}/${inDays(60)}`])
  })

  it('reads as lapsed from the instant on at which its hold ends, and no differently once that is written down', async () => {
    const accepted = placed(await requests.take('acceptRepairRequest', HANWHA, await place()))
    await letHoldRunOut(admin, accepted.id)
    const lapsed = (await requests.read(STAFF, accepted.id)) as RequestAnswer
    expect(lapsed).toMatchObject({ state: 'LAPSED', version: 3, possibleSteps: [] })
    expect(lapsed.history.at(-1)).toEqual({
      step: 'LAPSE',
      state: 'LAPSED',
      organisation: null,
      at: lapsed.holdExpiresAt,
    })
    expect(await listTaken()).toEqual([])
    const late = await requests.take('confirmRepairRequest', STAFF, lapsed)
    expect(late.userErrors).toEqual([
      expect.objectContaining({
        code: 'WRONG_STATE',
        message: 'The request is LAPSED; this step is possible from ACCEPTED or COUNTERED.',
      }),
    ])
    expect(codesOf(await requests.take('confirmRepairRequest', STAFF, accepted))).toEqual(['CONFLICT'])
    // Somebody else has the dock by then.
    await place()
    expect(await lapseRequests(data)).toBe(1)
    expect(await lapseRequests(data)).toBe(0)
    expect(await requests.read(STAFF, accepted.id)).toEqual(lapsed)
    expect(await listTaken()).toHaveLength(1)
    const { rows } = await admin.query(
      `SELECT subject, actor_organisation_id, operation, after ->> 'state' AS state FROM ledger.audit_entry
       WHERE entity_id = $1 ORDER BY position DESC LIMIT 1`,
      [accepted.id],
    )
    expect(rows).toEqual([{ subject: null, actor_organisation_id: null, operation: 'lapseRequests', state: 'LAPSED' }])
  })

  it('is written down as lapsed by the subgraph itself, between requests', async () => {
    const { id } = await place()
    await letHoldRunOut(admin, id)
    subgraph.running.startBackground()
    const isWritten = async () =>
      (await admin.query("SELECT FROM capacity.repair_request WHERE id = $1 AND state = 'LAPSED'", [id])).rowCount === 1
    while (!(await isWritten())) await sleep(20)
  })

  it('is made once for a key, and answers the same again though it has gone on since', async () => {
    const key = crypto.randomUUID()
    const first = await requests.place(STAFF, asked(), key)
    await requests.take('acceptRepairRequest', HANWHA, placed(first))
    expect(await requests.place(STAFF, asked(), key)).toEqual(first)
    expect(codesOf(await requests.place(STAFF, asked({ to: inDays(31) }), key))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
    expect((await admin.query('SELECT FROM capacity.repair_request')).rowCount).toBe(1)
  })

  it('is never held on generated figures, nor where nothing is published or free', async () => {
    expect(codesOf(await requests.place(STAFF, asked({ workCenter: otherDock })))).toEqual(['NO_CAPACITY'])
    await admin.query(
      `INSERT INTO capacity.capacity_window (id, work_center_id, during, bays, commitment, published_at, provenance)
       VALUES ('generated', $1, daterange($2, $3), 1, 'FIRM', now(), 'ILLUSTRATIVE')`,
      [otherDock, inDays(0), inDays(100)],
    )
    const refused = await requests.place(STAFF, asked({ workCenter: otherDock }))
    expect(codesOf(refused)).toEqual(['ILLUSTRATIVE_FIGURES'])
    expect(refused.userErrors[0]?.message).toContain('never plan by it')
    await place()
    const { userErrors } = await requests.place(STAFF, asked({ from: inDays(10), to: inDays(50) }))
    expect(userErrors).toEqual([
      {
        field: ['input', 'from'],
        code: 'NO_CAPACITY',
        message: `On ${inDays(10)} no bay is free by figures in force.`,
        presentVersion: null,
      },
    ])
  })

  it.each([
    [{ from: inDays(-1) }, 'INVALID', ['input', 'from']],
    [{ to: inDays(0) }, 'INVALID', ['input', 'to']],
    [{ holdHours: 337 }, 'INVALID', ['input', 'holdHours']],
    [{ system: 't-ake' }, 'INVALID', ['input', 'system']],
    [{ asset: 'no-such-hull' }, 'NOT_FOUND', ['input', 'asset']],
    [{ asset: null, system: 'no-such-system' }, 'NOT_FOUND', ['input', 'system']],
    [{ workCenter: 'nowhere' }, 'NOT_FOUND', ['input', 'workCenter']],
  ])('is refused with %j: %s', async (changed, code, field) => {
    const { request, userErrors } = await requests.place(STAFF, asked(changed))
    expect(request).toBeNull()
    expect(userErrors).toEqual([expect.objectContaining({ code, field })])
    expect((await admin.query('SELECT FROM capacity.reservation')).rowCount).toBe(0)
  })

  it('is asked for by staff of the theater alone', async () => {
    for (const somebody of [STAFF_OF_EUROPE, HANWHA, HD_HYUNDAI])
      expect(codesOf(await requests.place(somebody, asked()))).toEqual(['FORBIDDEN'])
    const MUTATION = `mutation ($input: RequestRepairInput!) { requestRepair(idempotencyKey: "k", input: $input) { request { id } } }`
    for (const somebody of [INTEGRATOR, ADMIN, { ...STAFF, scopes: ['requests:read'] }])
      expect(await subgraph.askForErrors(MUTATION, { input: asked() }, somebody)).toEqual([
        expect.objectContaining({ code: 'FORBIDDEN' }),
      ])
    expect(await subgraph.askForErrors(MUTATION, { input: asked() })).toEqual([
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    ])
  })

  it('says which days may be recorded', async () => {
    const accepted = placed(await requests.take('acceptRepairRequest', HANWHA, await place()))
    const confirmed = placed(await requests.take('confirmRepairRequest', STAFF, accepted))
    const tomorrow = await requests.take('recordInduction', HANWHA, confirmed, { on: inDays(1) })
    expect(tomorrow.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID', field: ['input', 'on'], message: 'on: today or earlier.' }),
    ])
    const inducted = placed(await requests.take('recordInduction', HANWHA, confirmed, { on: inDays(-2) }))
    expect(codesOf(await requests.take('recordCompletion', HANWHA, inducted, { on: inDays(-3) }))).toEqual(['INVALID'])
    expect(codesOf(await requests.take('recordCompletion', HANWHA, inducted, { on: inDays(1) }))).toEqual(['INVALID'])
    // It ended before the days that were reserved began.
    placed(await requests.take('recordCompletion', HANWHA, inducted, { on: inDays(-1) }))
    expect(await listTaken()).toEqual([])
  })
})

describe('two at once', () => {
  it('cannot both have the last bay', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => requests.place(STAFF, asked())))
    expect(answers.flatMap(codesOf).sort()).toEqual(Array.from({ length: 5 }, () => 'NO_CAPACITY'))
    expect(await listTaken()).toHaveLength(1)
  })

  it('cannot both have their way with one request', async () => {
    for (let round = 0; round < 5; round++) {
      const requested = await place({ from: inDays(round), to: inDays(round + 1) })
      const answers = await Promise.all([
        requests.take('acceptRepairRequest', HANWHA, requested),
        requests.take('cancelRepairRequest', STAFF, requested, { reason: 'No longer needed.' }),
      ])
      expect(answers.flatMap(codesOf)).toEqual(['CONFLICT'])
      expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([expect.objectContaining({ presentVersion: 2 })])
    }
  })

  it('take a step once, whoever of them is first', async () => {
    const requested = await place()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => requests.take('acceptRepairRequest', HANWHA, requested)),
    )
    expect(answers.flatMap(codesOf)).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT'])
  })
})

describe('the ledger', () => {
  it('has an entry and an event for each step, and no word that a side wrote in an event', async () => {
    const requested = await place()
    const countered = placed(
      await requests.take('counterRepairRequest', HANWHA, requested, {
        from: inDays(1),
        to: inDays(31),
        note: 'A day on.',
      }),
    )
    placed(await requests.take('cancelRepairRequest', STAFF, countered, { reason: 'She sails on.' }))
    const { rows: entries } = await admin.query(
      `SELECT organisation_id, theater_code, subject, actor_organisation_id, request_id, operation,
         before ->> 'state' AS before, after ->> 'state' AS after
       FROM ledger.audit_entry WHERE entity = 'capacity.repair_request' AND entity_id = $1 ORDER BY position`,
      [requested.id],
    )
    const own = { organisation_id: 'p-hanwha-ocean', theater_code: 'INDOPACOM', request_id: 'test' }
    const byStaff = { ...own, subject: STAFF.subject, actor_organisation_id: 'usindopacom' }
    const byPartner = { ...own, subject: HANWHA.subject, actor_organisation_id: 'p-hanwha-ocean' }
    expect(entries).toEqual([
      { ...byStaff, operation: 'requestRepair', before: null, after: 'REQUESTED' },
      { ...byPartner, operation: 'counterRepairRequest', before: 'REQUESTED', after: 'COUNTERED' },
      { ...byStaff, operation: 'cancelRepairRequest', before: 'COUNTERED', after: 'CANCELLED' },
    ])
    const { rows: events } = await admin.query<{ data: object }>(
      `SELECT type, is_public, organisation_id, other_organisation_id, theater_code, data FROM ledger.event
       WHERE subject = $1 ORDER BY written`,
      [`repair-requests/${requested.id}`],
    )
    expect(events).toEqual(
      ['REQUESTED', 'COUNTERED', 'CANCELLED'].map((state, index) => ({
        type: 'rsf.repair-request.changed.v1',
        is_public: false,
        organisation_id: 'p-hanwha-ocean',
        other_organisation_id: 'usindopacom',
        theater_code: 'INDOPACOM',
        data: { id: requested.id, state, version: index + 1, site: SITE, workCenter: dock },
      })),
    )
  })

  it('has nothing of what was refused', async () => {
    const count = async () =>
      (await admin.query('SELECT FROM ledger.audit_entry UNION ALL SELECT FROM ledger.event')).rowCount
    const requested = await place()
    const before = await count()
    await requests.place(STAFF, asked())
    await requests.take('confirmRepairRequest', STAFF, requested)
    await requests.take('acceptRepairRequest', HD_HYUNDAI, requested)
    expect(await count()).toBe(before)
  })
})

describe('what completed requests add to the records', () => {
  const QUERY = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Site {
    maintenanceEvents { id source confidence partner { id } assetName availability plannedDays inducted completed durationDays
      growth sources { title confidence } }
    turnaroundRecords(system: "t-ake") { availability finishedCount } } } }`
  interface Recorded {
    maintenanceEvents: { id: string }[]
    turnaroundRecords: { availability: string | null; finishedCount: number }[]
  }
  const read = async (as = STAFF) =>
    (await subgraph.ask<{ _entities: [Recorded] }>(QUERY, { ids: [{ __typename: 'Site', id: SITE }] }, as))._entities[0]

  it('is a case of turnaround, for those who may see the request and for nobody else', async () => {
    const others = [HD_HYUNDAI, STAFF_OF_EUROPE, INTEGRATOR, { ...STAFF, scopes: ['capacity:read'] }]
    const before = await read()
    const accepted = placed(await requests.take('acceptRepairRequest', HANWHA, await place()))
    const confirmed = placed(await requests.take('confirmRepairRequest', STAFF, accepted))
    const inducted = placed(await requests.take('recordInduction', HANWHA, confirmed, { on: inDays(-3) }))
    const { id } = placed(
      await requests.take('recordCompletion', HANWHA, inducted, { on: inDays(0), growth: 'Two seals.' }),
    )
    for (const somebody of [STAFF, HANWHA, ADMIN]) {
      const after = await read(somebody)
      const added = after.maintenanceEvents.filter((event) => event.id === id)
      expect(added).toEqual([
        {
          id,
          source: `RSF repair request ${id}`,
          confidence: 'DECLARED',
          partner: { id: 'p-hanwha-ocean' },
          assetName: expect.stringMatching(/Schirra \(T-AKE 8\)/),
          availability: 'ROH',
          plannedDays: 30,
          inducted: inDays(-3),
          completed: inDays(0),
          durationDays: 3,
          growth: 'Two seals.',
          sources: [{ title: `RSF repair request ${id}`, confidence: 'DECLARED' }],
        },
      ])
      const finished = ({ turnaroundRecords }: Recorded) =>
        turnaroundRecords.reduce((sum, { finishedCount }) => sum + finishedCount, 0)
      expect(finished(after)).toBe(finished(before) + 1)
    }
    for (const somebody of others) expect(await read(somebody)).toEqual(before)
    // Loading the reference data again leaves it where it is.
    const after = await read()
    await prepareDatabase(
      subgraph.database.adminUrl,
      manifest.map(({ name }) => name),
      readReferenceNetwork(),
    )
    expect(await read()).toEqual(after)
  })
})

describe('the list of requests', () => {
  it('has those that one may see, the newest first, by what they have in common', async () => {
    const ids: string[] = []
    for (const day of [0, 10, 20]) ids.unshift((await place({ from: inDays(day), to: inDays(day + 5) })).id)
    await requests.take('acceptRepairRequest', HANWHA, { id: ids[0] as string, version: 1 })
    const list = async (
      as: typeof STAFF,
      filter: Record<string, unknown> = {},
      first = 20,
      after: string | null = null,
    ) =>
      (
        await subgraph.ask<{
          repairRequests: { nodes: { id: string }[]; totalCount: number; pageInfo: { endCursor: string | null } }
        }>(
          `query ($filter: RepairRequestFilter, $first: Int, $after: String) {
             repairRequests(filter: $filter, first: $first, after: $after) { nodes { id } totalCount pageInfo { endCursor } } }`,
          { filter, first, after },
          as,
        )
      ).repairRequests
    for (const somebody of [STAFF, HANWHA, ADMIN]) expect((await list(somebody)).nodes.map(({ id }) => id)).toEqual(ids)
    for (const somebody of [STAFF_OF_EUROPE, HD_HYUNDAI])
      expect(await list(somebody)).toMatchObject({ nodes: [], totalCount: 0 })
    const page = await list(STAFF, {}, 2)
    expect(page).toMatchObject({ nodes: [{ id: ids[0] }, { id: ids[1] }], totalCount: 3 })
    expect((await list(STAFF, {}, 2, page.pageInfo.endCursor)).nodes).toEqual([{ id: ids[2] }])
    expect((await list(STAFF, { state: 'ACCEPTED' })).nodes).toEqual([{ id: ids[0] }])
    expect((await list(STAFF, { site: SITE, partner: 'p-hanwha-ocean', theater: 'INDOPACOM' })).totalCount).toBe(3)
    expect((await list(STAFF, { theater: 'EUCOM' })).totalCount).toBe(0)
    expect((await list(STAFF, { since: new Date(Date.now() + 60_000).toISOString() })).totalCount).toBe(0)
    await letHoldRunOut(admin, ids[1] as string)
    expect((await list(STAFF, { state: 'LAPSED' })).nodes).toEqual([{ id: ids[1] }])
  })
})
