/** Who may take which step, and who sees what of it: by raw SQL as every role, for every step, state and asker. */
import pg from 'pg'
import { toRoleUrl } from '../../database/roles.ts'
import {
  judgeStep,
  REQUEST_STATES,
  REQUEST_STEPS,
  type RequestState,
  type StepName,
} from '../../subgraphs/capacity/domain/request-steps.ts'
import { listSides } from '../../subgraphs/capacity/sides.ts'
import { capacity } from '../../subgraphs/capacity/subgraph.ts'
import { ANONYMOUS, type Principal } from '../../subgraphs/platform/principal.ts'
import { actAs } from '../testkit/act-as.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'
import { inDays, letHoldRunOut, listDocks, reportWindow, requestsThrough } from '../testkit/repair-requests.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

const withScopes = (principal: Principal, ...scopes: string[]): Principal => ({ ...principal, scopes })
const ASKERS: Record<string, Principal> = {
  nobody: ANONYMOUS,
  staff: STAFF,
  'staff who may read alone': withScopes(STAFF, 'requests:read', 'capacity:read'),
  'staff who may write alone': withScopes(STAFF, 'requests:write'),
  'staff of another theater': STAFF_OF_EUROPE,
  'the partner': HANWHA,
  'the partner who may read alone': withScopes(HANWHA, 'requests:read'),
  'the partner without a scope': withScopes(HANWHA, 'capacity:write'),
  'a competitor': HD_HYUNDAI,
  'an integrator in the name of the partner': { ...INTEGRATOR, organisation: 'p-hanwha-ocean' },
  'an admin': ADMIN,
  'somebody who is both sides': { ...HANWHA, roles: ['partner', 'staff'], theaters: ['INDOPACOM'] },
}
const CALLS: Record<Exclude<StepName, 'LAPSE'>, string> = {
  ACCEPT: 'capacity.accept_request($1, $2)',
  COUNTER: `capacity.counter_request($1, $2, daterange(current_date + 1, current_date + 3), 'Tomorrow.')`,
  DECLINE: `capacity.decline_request($1, $2, 'No.')`,
  CONFIRM: 'capacity.confirm_request($1, $2)',
  CANCEL: `capacity.cancel_request($1, $2, 'No more.')`,
  RECORD_INDUCTION: 'capacity.record_induction($1, $2, current_date)',
  RECORD_COMPLETION: 'capacity.record_completion($1, $2, current_date, NULL)',
}
type Call = keyof typeof CALLS
const WAYS: Record<RequestState, Call[]> = {
  REQUESTED: [],
  ACCEPTED: ['ACCEPT'],
  COUNTERED: ['COUNTER'],
  DECLINED: ['ACCEPT', 'DECLINE'],
  CANCELLED: ['CANCEL'],
  LAPSED: ['ACCEPT'],
  CONFIRMED: ['ACCEPT', 'CONFIRM'],
  INDUCTED: ['ACCEPT', 'CONFIRM', 'RECORD_INDUCTION'],
  COMPLETED: ['COUNTER', 'CONFIRM', 'RECORD_INDUCTION', 'RECORD_COMPLETION'],
}
const TODAY = inDays(0)

let subgraph: SubgraphUnderTest
let admin: pg.Client
let client: pg.Client
let dock: string
let otherDock: string
const requested = new Map<RequestState, { id: string; version: number }>()

interface Answer {
  id: string | null
  outcome: string
  version: number | null
}
const call = async (text: string, values: unknown[]): Promise<Answer> =>
  (await client.query<Answer>(`SELECT outcome, id, version FROM ${text}`, values)).rows[0] as Answer

const request = (workCenter: string) =>
  call(
    `capacity.request_repair($1, daterange(current_date, current_date + 3), 't-ake', NULL, 'VOYAGE_REPAIR', false, 'Seals.', 72)`,
    [workCenter],
  )

beforeAll(async () => {
  subgraph = await startSubgraph(capacity)
  admin = new pg.Client(subgraph.database.adminUrl)
  await admin.connect()
  client = new pg.Client(toRoleUrl(subgraph.database.adminUrl, 'capacity'))
  await client.connect()
  ;[dock, otherDock] = await listDocks(admin)
  await reportWindow(admin, otherDock, TODAY, inDays(30))
  // A dock takes one job at a time, and nine requests are to stand side by side.
  await admin.query("UPDATE capacity.calendar SET kind = 'FUNGIBLE' WHERE work_center_id = $1", [dock])
  await reportWindow(admin, dock, TODAY, inDays(30))
  await admin.query('UPDATE capacity.capacity_window SET bays = 20 WHERE work_center_id = $1', [dock])
  for (const state of REQUEST_STATES) {
    await actAs(client, STAFF)
    const { id } = await request(dock)
    let version = 1
    for (const step of WAYS[state]) {
      await actAs(client, REQUEST_STEPS.find((row) => row.step === step)?.who === 'STAFF' ? STAFF : HANWHA)
      expect(await call(CALLS[step], [id, version])).toMatchObject({ outcome: 'DONE' })
      version++
    }
    if (state === 'LAPSED') {
      await letHoldRunOut(admin, id as string)
      version++
    }
    requested.set(state, { id: id as string, version })
  }
})
afterAll(async () => {
  await client.end()
  await admin.end()
  await subgraph.stop()
})

const mayKnow = ({ roles, organisation, theaters, scopes, subject }: Principal): boolean =>
  subject !== '' &&
  ((roles.includes('admin') && scopes.includes('requests:read')) ||
    (scopes.some((scope) => scope.startsWith('requests:')) &&
      ((roles.includes('staff') && theaters.includes('INDOPACOM')) ||
        (roles.includes('partner') && organisation === 'p-hanwha-ocean'))))

describe('every step from every state', () => {
  it('is the same in SQL as in the table of steps', async () => {
    const { rows } = await admin.query('SELECT step, from_state, to_state, who FROM capacity.request_step')
    const expected = REQUEST_STEPS.flatMap(({ step, from, to, who }) =>
      from.map((state) => ({ step, from_state: state, to_state: to, who })),
    )
    expect(rows).toHaveLength(expected.length)
    expect(rows).toEqual(expect.arrayContaining(expected))
  })

  it.each(Object.entries(ASKERS))('is judged in SQL as the table says, for %s', async (_, asker) => {
    const sides = listSides(asker, { organisationId: 'p-hanwha-ocean', theaterCode: 'INDOPACOM' })
    await actAs(client, asker)
    for (const state of REQUEST_STATES)
      for (const step of Object.keys(CALLS) as Call[]) {
        const { id, version } = requested.get(state) as { id: string; version: number }
        await client.query('BEGIN')
        const { outcome } = await call(CALLS[step], [id, version])
        const after = await client.query<{ state: string }>('SELECT state FROM capacity.repair_request WHERE id = $1', [
          id,
        ])
        await client.query('ROLLBACK')
        const expected = judgeStep({ state, inductedOn: TODAY }, { step, on: TODAY }, sides, TODAY)
        expect([state, step, outcome]).toEqual([state, step, mayKnow(asker) ? expected.outcome : 'NOT_FOUND'])
        if (expected.outcome === 'DONE' && after.rows[0]) expect(after.rows[0].state).toBe(expected.state)
      }
  })

  it('needs the version that is there', async () => {
    await actAs(client, HANWHA)
    const { id, version } = requested.get('REQUESTED') as { id: string; version: number }
    for (const wrong of [version + 1, 0, null])
      expect(await call(CALLS.ACCEPT, [id, wrong])).toMatchObject({ outcome: 'CONFLICT', version })
  })

  it('is refused where it leaps, even to the administrator', async () => {
    const { id } = requested.get('REQUESTED') as { id: string }
    for (const change of [
      "state = 'COMPLETED', version = 2",
      "state = 'CONFIRMED', version = 2, hold_expires_at = NULL",
      "state = 'ACCEPTED'",
      "state = 'ACCEPTED', version = 3",
      "note = 'Other words.'",
    ])
      await expect(admin.query(`UPDATE capacity.repair_request SET ${change} WHERE id = $1`, [id])).rejects.toThrow(
        'a repair request goes on by its steps',
      )
  })
})

describe('what is asked for', () => {
  it.each(Object.entries(ASKERS))(
    'is asked by staff of the theater with the scope, not otherwise by %s',
    async (_, asker) => {
      await actAs(client, asker)
      await client.query('BEGIN')
      const answer = await request(otherDock)
      await client.query('ROLLBACK')
      const isStaff = listSides(asker, { organisationId: '', theaterCode: 'INDOPACOM' }).includes('STAFF')
      expect(answer.outcome).toBe(isStaff ? 'DONE' : 'FORBIDDEN')
    },
  )
})

describe('rows of requests', () => {
  const TABLES = ['repair_request', 'request_history', 'repair_request_now', 'request_history_now']

  it.each(Object.entries(ASKERS))('are read by both sides and an admin, as by %s', async (_, asker) => {
    await actAs(client, asker)
    const shown = mayKnow(asker) && asker.scopes.includes('requests:read')
    for (const table of TABLES) {
      const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM capacity.${table}`)
      expect([table, rows[0]?.count === 0]).toEqual([table, !shown])
    }
  })

  it('are written by nobody but through the steps', async () => {
    await actAs(client, STAFF)
    for (const sql of [
      "UPDATE capacity.repair_request SET state = 'ACCEPTED'",
      'DELETE FROM capacity.repair_request',
      'DELETE FROM capacity.request_history',
      "INSERT INTO capacity.request_step VALUES ('LEAP', 'REQUESTED', 'COMPLETED', 'STAFF')",
      "SELECT capacity.judge_step('any', 'ACCEPT', 1)",
      `SELECT capacity.hold_for_request('any', 'any', '[2090-01-01,2090-01-02)', now())`,
      `SELECT capacity.hold_bays('any', 'any', '[2090-01-01,2090-01-02)', 1, now())`,
      "SELECT capacity.release_reservation('any')",
      'SELECT FROM systems.export_asset_v1',
      'ALTER TABLE capacity.repair_request DISABLE TRIGGER USER',
    ])
      await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('lapse in nobody’s name, whoever calls the sweep', async () => {
    await actAs(client, HD_HYUNDAI)
    await client.query('BEGIN')
    await client.query('SELECT capacity.lapse_requests(100)')
    expect((await client.query('SELECT identity.subject() AS subject')).rows).toEqual([{ subject: HD_HYUNDAI.subject }])
    await client.query('COMMIT')
    const { rows } = await admin.query(
      `SELECT subject, actor_organisation_id, roles FROM ledger.audit_entry WHERE after ->> 'state' = 'LAPSED'`,
    )
    expect(rows).toEqual([{ subject: null, actor_organisation_id: null, roles: [] }])
  })
})

describe('cases that completed requests leave', () => {
  it.each(Object.entries(ASKERS))('are read by both sides and an admin, as by %s', async (_, asker) => {
    const reader = new pg.Client(toRoleUrl(subgraph.database.adminUrl, 'options'))
    await reader.connect()
    await actAs(reader, asker)
    await actAs(client, asker)
    const { id } = requested.get('COMPLETED') as { id: string }
    const shown = mayKnow(asker) && asker.scopes.includes('requests:read') ? 1 : 0
    const exported = 'capacity.export_maintenance_event_v1'
    expect((await reader.query(`SELECT FROM ${exported} WHERE id = $1`, [id])).rowCount).toBe(shown)
    expect((await client.query('SELECT FROM capacity.maintenance_event WHERE id = $1', [id])).rowCount).toBe(shown)
    const { rowCount } = await reader.query(`SELECT FROM ${exported}`)
    expect(rowCount).toBeGreaterThan(shown)
    await reader.end()
  })
})

describe('a request that one may not know of', () => {
  it('answers as one that is not there, whatever is tried', async () => {
    const { id } = requested.get('REQUESTED') as { id: string }
    const requests = requestsThrough(subgraph.ask)
    const INPUTS: [string, Record<string, unknown>?][] = [
      ['acceptRepairRequest'],
      ['counterRepairRequest', { from: TODAY, to: inDays(2) }],
      ['declineRepairRequest', { reason: 'No.' }],
      ['confirmRepairRequest'],
      ['cancelRepairRequest', { reason: 'No.' }],
      ['recordInduction', { on: TODAY }],
      ['recordCompletion', { on: TODAY }],
    ]
    for (const somebody of [HD_HYUNDAI, STAFF_OF_EUROPE]) {
      expect(await requests.read(somebody, id)).toBeNull()
      for (const [step, input] of INPUTS) {
        const answer = await requests.take(step, somebody, { id, version: 1 }, input)
        expect(answer).toEqual(await requests.take(step, somebody, { id: 'rr-unknown', version: 1 }, input))
        expect(answer.userErrors).toEqual([expect.objectContaining({ code: 'NOT_FOUND', field: ['id'] })])
      }
    }
  })
})
