import pg from 'pg'
import { sites } from '../../subgraphs/sites/subgraph.ts'
import { toRoleUrl } from '../../database/roles.ts'
import { ANONYMOUS, type Principal } from '../../subgraphs/platform/principal.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

const GEOJE = 'kor-hanwha-geoje'

let subgraph: SubgraphUnderTest
let admin: pg.Client
beforeAll(async () => {
  subgraph = await startSubgraph(sites)
  admin = new pg.Client(subgraph.database.adminUrl)
  await admin.connect()
})
beforeEach(async () => {
  await admin.query(
    'TRUNCATE sites.status_report, ledger.audit_entry, ledger.chain, ledger.event, ledger.idempotency_key CASCADE',
  )
})
afterAll(async () => {
  await admin.end()
  await subgraph.stop()
})

const SITE = `site { id status statusReport { status note recordedStatus version reportedAt } }
  userErrors { field code message presentVersion }`

interface Payload {
  site: {
    id: string
    status: string
    statusReport: { status: string | null; note: string | null; version: number; reportedAt: string } | null
  } | null
  userErrors: { field: string[] | null; code: string; message: string; presentVersion: number | null }[]
}

interface Call {
  site?: string
  key?: string
  version?: number
  status?: string
  note?: string | null
}

const set = async (
  as: Principal,
  {
    site = GEOJE,
    key = crypto.randomUUID(),
    version = 0,
    status = 'SUSPENDED',
    note = 'Gate out of order.',
  }: Call = {},
): Promise<Payload> =>
  (
    await subgraph.ask<{ setSiteStatus: Payload }>(
      `mutation ($site: ID!, $key: String!, $version: Int!, $input: SiteStatusInput!) {
        setSiteStatus(site: $site, idempotencyKey: $key, expectedVersion: $version, input: $input) { ${SITE} } }`,
      { site, key, version, input: { status, note } },
      as,
    )
  ).setSiteStatus

const clear = async (as: Principal, version: number, key: string = crypto.randomUUID()): Promise<Payload> =>
  (
    await subgraph.ask<{ clearSiteStatus: Payload }>(
      `mutation ($site: ID!, $key: String!, $version: Int!) {
        clearSiteStatus(site: $site, idempotencyKey: $key, expectedVersion: $version) { ${SITE} } }`,
      { site: GEOJE, key, version },
      as,
    )
  ).clearSiteStatus

const readSite = async () =>
  (
    await subgraph.ask<{ site: Payload['site'] }>(
      `query ($id: ID!) { site(id: $id) { id status statusReport { status note version reportedAt } } }`,
      { id: GEOJE },
    )
  ).site

const findByStatus = async (status: string): Promise<string[]> =>
  (
    await subgraph.ask<{ sites: { nodes: { id: string }[] } }>(
      `query ($status: SiteStatus) { sites(filter: { status: $status }, first: 200) { nodes { id } } }`,
      { status },
    )
  ).sites.nodes.map(({ id }) => id)

const readLedger = async () => {
  const { rows: entries } = await admin.query<Record<string, unknown>>(
    'SELECT organisation_id, subject, operation, entity, entity_id, theater_code, before, after FROM ledger.audit_entry ORDER BY position',
  )
  const { rows: events } = await admin.query<Record<string, unknown>>(
    'SELECT type, subject, is_public, organisation_id, data FROM ledger.event ORDER BY written',
  )
  return { entries, events }
}

describe('the status of a site', () => {
  it('is what its operator reports, until it is taken back', async () => {
    expect(await readSite()).toMatchObject({ status: 'OPERATING', statusReport: null })
    const { site, userErrors } = await set(HANWHA, { note: '  Gate out of order. ' })
    expect(userErrors).toEqual([])
    expect(site).toMatchObject({
      status: 'SUSPENDED',
      statusReport: { status: 'SUSPENDED', note: 'Gate out of order.', recordedStatus: 'OPERATING', version: 1 },
    })
    expect(await readSite()).toMatchObject({ status: 'SUSPENDED', statusReport: { version: 1 } })
    expect(await findByStatus('SUSPENDED')).toEqual([GEOJE])
    expect(await findByStatus('OPERATING')).not.toContain(GEOJE)

    expect((await clear(HANWHA, 1)).site).toMatchObject({
      status: 'OPERATING',
      statusReport: { status: null, version: 2 },
    })
    expect(await findByStatus('OPERATING')).toContain(GEOJE)
    expect((await set(HANWHA, { version: 2, note: null })).site).toMatchObject({
      statusReport: { note: null, version: 3 },
    })
  })

  it.each([
    ['its operator', HANWHA, []],
    ['staff of its theater', STAFF, []],
    ['an admin', ADMIN, []],
    ['a competitor', HD_HYUNDAI, ['FORBIDDEN']],
    ['staff of another theater', STAFF_OF_EUROPE, ['FORBIDDEN']],
  ])('may be reported by %s or not', async (_who, as, codes) => {
    expect((await set(as)).userErrors.map(({ code }) => code)).toEqual(codes)
    expect(await readSite()).toMatchObject({ status: codes.length === 0 ? 'SUSPENDED' : 'OPERATING' })
    expect((await readLedger()).entries).toHaveLength(codes.length === 0 ? 1 : 0)
  })

  it.each([
    ['nobody', ANONYMOUS, 'UNAUTHENTICATED'],
    ['an integrator', INTEGRATOR, 'FORBIDDEN'],
    ['its operator with a token for something else', { ...HANWHA, scopes: ['capacity:write'] }, 'FORBIDDEN'],
  ])('is not for %s to report', async (_who, as, code) => {
    await expect(set(as)).rejects.toThrow(code)
    expect((await readLedger()).events).toEqual([])
  })

  it('is written once for a key, and the first report is shown again with it', async () => {
    const key = crypto.randomUUID()
    const first = await set(HANWHA, { key })
    await set(STAFF, { version: 1, status: 'OPERATING', note: 'Repaired.' })
    expect(await set(HANWHA, { key })).toEqual(first)
    expect(await readSite()).toMatchObject({ status: 'OPERATING', statusReport: { version: 2 } })
    expect((await set(HANWHA, { key, note: 'Another.' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ])
  })

  it('changes only from the version that was read', async () => {
    expect((await clear(HANWHA, 0)).userErrors).toMatchObject([{ code: 'CONFLICT', presentVersion: 0 }])
    expect((await set(HANWHA, { version: 1 })).userErrors).toMatchObject([{ code: 'CONFLICT', presentVersion: 0 }])
    await set(HANWHA)
    expect((await set(STAFF)).userErrors).toMatchObject([
      { field: ['expectedVersion'], code: 'CONFLICT', presentVersion: 1 },
    ])
    expect((await set(HANWHA, { version: -1 })).userErrors).toMatchObject([{ code: 'INVALID' }])
  })

  it('is written by one of many who all read the same version', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => set(STAFF)))
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
    expect((await readLedger()).events).toHaveLength(1)
  })

  it('refuses what is no site and what is no note', async () => {
    expect((await set(ADMIN, { site: 'nowhere' })).userErrors).toMatchObject([{ field: ['site'], code: 'NOT_FOUND' }])
    expect((await set(ADMIN, { note: 'a'.repeat(501) })).userErrors).toMatchObject([
      { field: ['input', 'note'], code: 'INVALID', message: 'note: at most 500 characters, not 501.' },
    ])
  })

  it('leaves an entry in the chain of the operator, whoever reports, and an event for everybody', async () => {
    await set(STAFF)
    await clear(HANWHA, 1)
    const { entries, events } = await readLedger()
    expect(entries).toMatchObject([
      {
        organisation_id: 'p-hanwha-ocean',
        subject: 'staff-1',
        operation: 'setSiteStatus',
        entity: 'sites.status_report',
        entity_id: GEOJE,
        theater_code: 'INDOPACOM',
        before: null,
        after: { status: 'SUSPENDED', reported_by: 'staff-1', version: 1 },
      },
      {
        subject: 'partner-1',
        operation: 'clearSiteStatus',
        before: { version: 1 },
        after: { status: null, version: 2 },
      },
    ])
    const event = { type: 'rsf.site.status-changed.v1', subject: `sites/${GEOJE}`, is_public: true }
    expect(events).toEqual([
      {
        ...event,
        organisation_id: 'p-hanwha-ocean',
        data: { id: GEOJE, status: 'SUSPENDED', isReported: true, version: 1 },
      },
      {
        ...event,
        organisation_id: 'p-hanwha-ocean',
        data: { id: GEOJE, status: 'OPERATING', isReported: false, version: 2 },
      },
    ])
  })

  it('does not show who reported it to the role that reads it, nor let that role write past the function', async () => {
    await set(STAFF)
    const client = new pg.Client(toRoleUrl(subgraph.database.adminUrl, 'sites'))
    await client.connect()
    for (const sql of [
      'SELECT reported_by FROM sites.status_report',
      'UPDATE sites.status_report SET note = note',
      'DELETE FROM sites.status_report',
      'SELECT sites.record_status_report()',
    ])
      await expect(client.query(sql)).rejects.toThrow('permission denied')
    const { rows } = await client.query(`SELECT outcome FROM sites.report_status('${GEOJE}', 1, 'OPERATING', NULL)`)
    expect(rows).toEqual([{ outcome: 'FORBIDDEN' }])
    await client.end()
  })
})
