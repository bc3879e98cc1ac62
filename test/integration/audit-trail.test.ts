import pg from 'pg'
import { ledger } from '../../subgraphs/ledger/subgraph.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { actAs } from '../testkit/act-as.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'
import { createWritingProbe } from '../testkit/writing-probe.ts'

const QUERY = `query ($organisation: ID!, $entity: String, $entityId: ID, $from: DateTime, $to: DateTime, $first: Int, $after: String) {
  auditTrail(organisation: $organisation, entity: $entity, entityId: $entityId, from: $from, to: $to, first: $first, after: $after) {
    nodes { organisation position at subject actorOrganisation roles requestId operation entity entityId theater before after hash }
    pageInfo { hasNextPage endCursor }
  }
}`
interface Trail {
  auditTrail: {
    nodes: { position: string; entityId: string; at: string; after: unknown }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

let subgraph: SubgraphUnderTest
let admin: pg.Client
beforeAll(async () => {
  subgraph = await startSubgraph(ledger)
  admin = new pg.Client(subgraph.database.adminUrl)
  await admin.connect()
  await createWritingProbe(admin)
  for (let number = 1; number <= 5; number += 1) await write(HANWHA, 'p-hanwha-ocean', `own/${number}`)
  await write(STAFF, 'p-hanwha-ocean', 'by-staff')
  await write(STAFF_OF_EUROPE, 'p-hanwha-ocean', 'by-europe')
  await write(HD_HYUNDAI, 'p-hdhhi', 'of-competitor')
})
afterAll(async () => {
  await admin.end()
  await subgraph.stop()
})

async function write(principal: Principal, organisation: string, id: string): Promise<void> {
  await actAs(admin, principal)
  await admin.query('SELECT probe.write($1, $2)', [organisation, id])
}

const read = async (as: Principal, organisation = 'p-hanwha-ocean', variables = {}): Promise<Trail['auditTrail']> =>
  (await subgraph.ask<Trail>(QUERY, { organisation, ...variables }, as)).auditTrail

const listIds = async (...asked: Parameters<typeof read>): Promise<string[]> =>
  (await read(...asked)).nodes.map(({ entityId }) => entityId)

const ALL = ['by-europe', 'by-staff', 'own/5', 'own/4', 'own/3', 'own/2', 'own/1']

describe('auditTrail', () => {
  it('shows who wrote what, newest first', async () => {
    const { nodes } = await read(HANWHA)
    expect(nodes.map(({ entityId }) => entityId)).toEqual(ALL)
    expect(nodes[1]).toEqual({
      organisation: 'p-hanwha-ocean',
      position: '6',
      at: expect.stringMatching(/^\d{4}-.+Z$/),
      subject: 'staff-1',
      actorOrganisation: 'usindopacom',
      roles: ['staff'],
      requestId: null,
      operation: null,
      entity: 'probe.thing',
      entityId: 'by-staff',
      theater: 'INDOPACOM',
      before: null,
      after: { id: 'by-staff' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('shows an admin every trail, a staff what its organisation wrote, and a partner the own', async () => {
    expect(await listIds(ADMIN)).toEqual(ALL)
    expect(await listIds(ADMIN, 'p-hdhhi')).toEqual(['of-competitor'])
    expect(await listIds(STAFF)).toEqual(['by-staff'])
    expect(await listIds(STAFF_OF_EUROPE)).toEqual(['by-europe'])
    expect(await listIds(STAFF, 'p-hdhhi')).toEqual([])
  })

  it.each([
    ['a competitor', HD_HYUNDAI, 'p-hanwha-ocean', 'FORBIDDEN'],
    ['a partner that asks for a trail that is not there', HD_HYUNDAI, 'p-nobody', 'FORBIDDEN'],
    ['an integrator, even for its own', INTEGRATOR, 'demo-integrator', 'FORBIDDEN'],
    ['a token that does not allow it', { ...ADMIN, scopes: ['capacity:read'] }, 'p-hdhhi', 'FORBIDDEN'],
    ['nobody', undefined, 'p-hanwha-ocean', 'UNAUTHENTICATED'],
  ])('refuses %s', async (_who, principal, organisation, code) => {
    const errors = await subgraph.askForErrors(QUERY, { organisation }, principal)
    expect(errors.map((error) => error.code)).toEqual([code])
  })

  it('finds the history of one record, and a span of time to the microsecond', async () => {
    expect(await listIds(HANWHA, undefined, { entity: 'probe.thing', entityId: 'own/3' })).toEqual(['own/3'])
    expect(await listIds(HANWHA, undefined, { entity: 'another' })).toEqual([])
    const { rows } = await admin.query<{ at: string }>(
      `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at FROM ledger.audit_entry
       WHERE organisation_id = 'p-hanwha-ocean' ORDER BY position`,
    )
    const [, second, , fourth] = rows.map(({ at }) => at)
    expect(await listIds(HANWHA, undefined, { from: second, to: fourth })).toEqual(['own/3', 'own/2'])
    expect(await listIds(HANWHA, undefined, { from: fourth, to: second })).toEqual([])
    expect(await listIds(HANWHA, undefined, { from: '2100-01-01T00:00:00Z' })).toEqual([])
    expect(await listIds(HANWHA, undefined, { from: '0000-01-01T00:00:00Z', to: '9999-12-31T23:59:59Z' })).toEqual(ALL)
    expect(await listIds(HANWHA, undefined, { to: '0000-01-01T00:00:00Z' })).toEqual([])
  })

  it('keeps its pages while it grows', async () => {
    const first = await read(HANWHA, undefined, { first: 3 })
    await write(HANWHA, 'p-hanwha-ocean', 'later')
    const after = first.pageInfo.endCursor
    expect(await listIds(HANWHA, undefined, { first: 4, after })).toEqual(ALL.slice(3))
    expect((await read(HANWHA, undefined, { first: 4, after })).pageInfo.hasNextPage).toBe(false)
    expect(await listIds(HANWHA, undefined, { first: 2, after, entityId: 'own/1' })).toEqual(['own/1'])
    for (const cursor of ['x', Buffer.from('auditTrail p-hanwha-ocean:x').toString('base64url')])
      expect(await subgraph.askForErrors(QUERY, { organisation: 'p-hanwha-ocean', after: cursor }, HANWHA)).toEqual([
        { message: expect.stringMatching(/^after: /), code: 'BAD_USER_INPUT' },
      ])
  })

  it('shows large records, and places beyond the range of an Int', async () => {
    await admin.query("UPDATE ledger.chain SET length = 5000000000 WHERE organisation_id = 'p-hdhhi'")
    await actAs(admin, HD_HYUNDAI)
    await admin.query(`SELECT ledger.append_v1(ARRAY(SELECT ROW('p-hdhhi', NULL, 'probe.large', i::text, NULL,
      jsonb_build_object('list', (SELECT jsonb_agg(n) FROM generate_series(1, 2000) AS n)))::ledger.change FROM generate_series(1, 200) AS i))`)
    const { nodes } = await read(HD_HYUNDAI, 'p-hdhhi', { first: 200 })
    expect(nodes).toHaveLength(200)
    expect(nodes[0]).toMatchObject({ position: '5000000200', entityId: '200' })
    expect((nodes[0]?.after as { list: number[] }).list).toHaveLength(2_000)
  })
})
