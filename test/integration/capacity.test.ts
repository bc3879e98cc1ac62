import { channel } from 'node:diagnostics_channel'
import pg from 'pg'
import { toRoleUrl } from '../../database/roles.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { capacity } from '../../subgraphs/capacity/subgraph.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'
import { ADMIN } from '../testkit/principals.ts'

let subgraph: SubgraphUnderTest
beforeAll(async () => {
  subgraph = await startSubgraph(capacity)
})
afterAll(() => subgraph.stop())

interface Capabilities {
  capabilities: { totalCount: number; nodes: { id: string; levels: string[]; basis: string; ended: boolean | null }[] }
}
const find = async (filter: object) =>
  (
    await subgraph.ask<Capabilities>(
      'query ($filter: CapabilityFilter) { capabilities(filter: $filter, first: 200) { totalCount nodes { id levels basis ended } } }',
      { filter },
    )
  ).capabilities
/** One entity of another subgraph, with what capacity adds to it. */
const extend = async (type: string, id: string, selection: string): Promise<unknown> => {
  const { _entities } = await subgraph.ask<{ _entities: unknown[] }>(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`,
    { representations: [{ __typename: type, id }] },
    ADMIN,
  )
  return _entities[0]
}

describe('the capacity subgraph on the reference data', () => {
  it('holds every supported system of the file', async () => {
    const { sites, candidateSites } = readReferenceNetwork()
    const expected = [...sites, ...candidateSites].flatMap(({ id, supportedSystems }) =>
      supportedSystems.map(({ system }) => `${id}:${system}`),
    )
    expect((await find({})).nodes.map(({ id }) => id)).toEqual(expected.sort())
  })

  it('gives a capability whole, with its limits', async () => {
    const { nodes } = (
      await subgraph.ask<{ capabilities: { nodes: unknown[] } }>(`{
        capabilities(filter: { site: "kor-hanwha-geoje", system: "t-ake" }) { nodes {
          id site { id } system { id } levels basis asOf scope workKinds workforce owners { iso3 } ended note
          source sources { id } confidence updatedAt
        } }
      }`)
    ).capabilities
    expect(nodes).toEqual([
      {
        id: 'kor-hanwha-geoje:t-ake',
        site: { id: 'kor-hanwha-geoje' },
        system: { id: 't-ake' },
        levels: ['DEPOT'],
        basis: 'PERFORMED',
        asOf: '2025-03',
        scope: [],
        workKinds: [],
        workforce: null,
        owners: [],
        ended: null,
        note: null,
        source: expect.any(String),
        sources: [{ id: 'F_SCH_DONE' }, { id: 'S002' }],
        confidence: 'FOUND',
        updatedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      },
    ])
  })

  it('keeps a level that is not stated as an empty list and out of a filter by level', async () => {
    const { nodes } = await find({})
    const unknown = nodes.filter(({ levels }) => levels.length === 0)
    expect(unknown).toHaveLength(7)
    const depot = (await find({ level: 'DEPOT' })).nodes.map(({ id }) => id)
    expect(unknown.some(({ id }) => depot.includes(id))).toBe(false)
  })

  it('takes the asked evidence or stronger', async () => {
    const bases = (await find({ minimumEvidence: 'ASSIGNED' })).nodes.map(({ basis }) => basis)
    expect(new Set(bases)).toEqual(new Set(['PERFORMED', 'CONTRACTED', 'ASSIGNED']))
  })

  it('leaves out what is over only when asked to', async () => {
    const all = await find({})
    const ended = all.nodes.filter((capability) => capability.ended)
    expect(ended).toHaveLength(1)
    expect((await find({ includeEnded: false })).totalCount).toBe(all.totalCount - 1)
  })

  it('gives what changed since an instant', async () => {
    const { nodes } = (
      await subgraph.ask<{ capabilities: { nodes: [{ updatedAt: string }] } }>(
        '{ capabilities(first: 1) { nodes { updatedAt } } }',
      )
    ).capabilities
    expect((await find({ updatedSince: nodes[0].updatedAt })).totalCount).toBe((await find({})).totalCount)
    expect((await find({ updatedSince: '2100-01-01T00:00:00Z' })).totalCount).toBe(0)
  })

  it('refuses an instant that no calendar of the database holds', async () => {
    expect(
      await subgraph.askForErrors('{ capabilities(filter: { updatedSince: "0000-01-01T00:00:00Z" }) { totalCount } }'),
    ).toEqual([{ message: expect.stringMatching(/^updatedSince: /), code: 'BAD_USER_INPUT' }])
  })

  it('answers what turnaround to show for a T-AKE overhaul in Korea: one case, 90 days planned, 191 taken', async () => {
    const system = (await extend(
      'System',
      't-ake',
      `turnaroundRecords { site { id } availability finishedCount unfinishedCount plannedDays plannedDaysAreApproximate
        actualDaysMin actualDaysMedian actualDaysMax caution events { id growth } partner { id } }`,
    )) as { turnaroundRecords: unknown[] }
    expect(system.turnaroundRecords).toContainEqual({
      site: { id: 'kor-hanwha-geoje' },
      availability: 'ROH',
      finishedCount: 1,
      unfinishedCount: 0,
      plannedDays: 90,
      plannedDaysAreApproximate: true,
      actualDaysMin: 191,
      actualDaysMedian: 191,
      actualDaysMax: 191,
      caution: 'One finished case: not a planning figure. The scope of one case grew.',
      events: [{ id: 'ev-schirra', growth: expect.stringContaining('Rudder') }],
      partner: null,
    })
    expect(system.turnaroundRecords).toContainEqual(
      expect.objectContaining({
        site: { id: 'ind-lt-kattupalli' },
        availability: 'VOYAGE_REPAIR',
        finishedCount: 0,
        caution: 'No finished case is recorded: there is no figure.',
      }),
    )
    expect(system.turnaroundRecords).toContainEqual(
      expect.objectContaining({ site: null, partner: { id: 'p-hanwha-ocean' } }),
    )
  })

  it('gives every event of the file with its dates as precise as they are', async () => {
    const { maintenanceEvents } = await subgraph.ask<{ maintenanceEvents: { id: string }[] }>(`{
      maintenanceEvents { id assetName inducted completed plannedDays durationDays plannedInduction workItems site { id } }
    }`)
    expect(maintenanceEvents.map(({ id }) => id)).toEqual(
      readReferenceNetwork()
        .maintenanceEvents.map(({ id }) => id)
        .sort(),
    )
    const findEvent = (id: string) => maintenanceEvents.find((event) => event.id === id)
    expect(findEvent('ev-millinocket')).toMatchObject({
      durationDays: 183,
      workItems: '145 work items and 136 change orders',
    })
    expect(findEvent('ev-vermont')).toMatchObject({ inducted: '2025-10-29', completed: '2025-11', durationDays: null })
    expect(findEvent('ev-salvor')).toMatchObject({ plannedDays: 14 })
    expect(findEvent('ev-mtw-2011')).toMatchObject({ plannedDays: 60, inducted: '2011-09' })
    expect(findEvent('ev-drew-25')).toMatchObject({ site: null, inducted: null })
  })

  it('narrows events to a system, a site, or both', async () => {
    const count = async (asked: string): Promise<number> =>
      (await subgraph.ask<{ maintenanceEvents: unknown[] }>(`{ maintenanceEvents(${asked}) { id } }`)).maintenanceEvents
        .length
    expect(await count('system: "t-ake"')).toBe(5)
    expect(await count('site: "ind-lt-kattupalli"')).toBe(2)
    expect(await count('site: "ind-lt-kattupalli", system: "t-ake"')).toBe(1)
    expect(await count('site: "nowhere"')).toBe(0)
  })

  it('adds to sites, systems and partners of other subgraphs, known there or not', async () => {
    expect(await extend('Site', 'kor-hanwha-geoje', 'capabilities(system: "t-ake", level: DEPOT) { id }')).toEqual({
      capabilities: [{ id: 'kor-hanwha-geoje:t-ake' }],
    })
    expect(await extend('Site', 'kor-hanwha-geoje', 'capabilities(level: TRAINING) { id }')).toEqual({
      capabilities: [],
    })
    expect(await extend('Site', 'ind-lt-kattupalli', 'turnaroundRecords(system: "t-ake") { availability }')).toEqual({
      turnaroundRecords: [{ availability: 'VOYAGE_REPAIR' }],
    })
    expect(await extend('System', 't-ake', 'capabilities { site { id } }')).toEqual({
      capabilities: expect.arrayContaining([{ site: { id: 'kor-hanwha-geoje' } }]),
    })
    expect(await extend('Partner', 'p-hanwha-ocean', 'maintenanceEvents { id }')).toEqual({
      maintenanceEvents: [{ id: 'ev-drew-25' }],
    })
    expect(await extend('Site', 'nowhere', 'capabilities { id } maintenanceEvents { id }')).toEqual({
      capabilities: [],
      maintenanceEvents: [],
    })
  })

  it('answers for 115 sites with one statement for capabilities and one for events', async () => {
    const { sites, candidateSites } = readReferenceNetwork()
    const sent: string[] = []
    const count = (message: unknown) => {
      const { subgraph: name, sql } = message as { subgraph: string; sql: string }
      if (name === 'capacity') sent.push(sql)
    }
    channel('rsf.sql').subscribe(count)
    await subgraph
      .ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Site {
          capabilities { id system { id } } maintenanceEvents { id } turnaroundRecords { caution }
        } } }`,
        { representations: [...sites, ...candidateSites].map(({ id }) => ({ __typename: 'Site', id })) },
      )
      .finally(() => channel('rsf.sql').unsubscribe(count))
    expect(sent).toHaveLength(2)
  })
})

describe('what partners publish', () => {
  beforeAll(async () => {
    const admin = new pg.Client(subgraph.database.adminUrl)
    await admin.connect()
    await admin.query(
      `INSERT INTO capacity.calendar VALUES ('yard/dock-9', 'yard', 'NAMED');
       INSERT INTO capacity.capacity_window VALUES
         ('w-open', 'yard/dock-9', '[2090-01-01,2090-02-01)', 1, 'FIRM', '2026-11-01T08:00:00Z', NULL, 'REPORTED', 'p-yard', NULL),
         ('w-expired', 'yard/dock-9', '[2090-02-01,2090-03-01)', 1, 'TENTATIVE', '2026-01-01', '2026-02-01', 'REPORTED', 'p-yard', NULL),
         ('w-gone', 'yard/dock-9', '[2090-03-01,2090-04-01)', 1, 'FIRM', '2026-01-01', NULL, 'REPORTED', 'p-yard', now());
       INSERT INTO capacity.reservation VALUES
         ('r', 'yard/dock-9', '[2090-01-10,2090-01-12)', 1, 'RESERVED', NULL, '2026-11-02', 'REPORTED')`,
    )
    await admin.end()
  })

  it('is a window by its id, whole', async () => {
    const selection = 'id workCenter { id } from to bays commitment provenance publishedAt expiresOn'
    expect(await extend('CapacityWindow', 'w-open', selection)).toEqual({
      id: 'w-open',
      workCenter: { id: 'yard/dock-9' },
      from: '2090-01-01',
      to: '2090-02-01',
      bays: 1,
      commitment: 'FIRM',
      provenance: 'REPORTED',
      publishedAt: '2026-11-01T08:00:00.000Z',
      expiresOn: null,
    })
    expect(await extend('CapacityWindow', 'w-gone', 'id')).toBeNull()
    expect(await extend('CapacityWindow', 'w-none', 'id')).toBeNull()
  })

  it('is listed at the partner with what has expired and without what was withdrawn', async () => {
    expect(await extend('Partner', 'p-yard', 'publications { id expiresOn }')).toEqual({
      publications: [
        { id: 'w-open', expiresOn: null },
        { id: 'w-expired', expiresOn: '2026-02-01' },
      ],
    })
    expect(await extend('Partner', 'p-silent', 'publications { id }')).toEqual({ publications: [] })
  })

  it('counts while it is in force, less what is taken', async () => {
    const span = '(from: "2090-01-05", to: "2090-06-01") { from to published taken free provenance }'
    const row = { published: 1, taken: 0, free: 1, provenance: 'REPORTED' }
    const expected = [
      { from: '2090-01-05', to: '2090-01-10', ...row },
      { from: '2090-01-10', to: '2090-01-12', ...row, taken: 1, free: 0 },
      { from: '2090-01-12', to: '2090-02-01', ...row },
    ]
    expect(await extend('WorkCenter', 'yard/dock-9', `calendar${span}`)).toEqual({ calendar: expected })
    expect(await extend('Site', 'yard', `capacity${span}`)).toEqual({ capacity: expected })
  })
})

describe('the role of the capacity subgraph', () => {
  it('may read its tables and write none; the role of options may read the export views and no table', async () => {
    const attempt = async (role: string, sql: string): Promise<string> => {
      const client = new pg.Client(toRoleUrl(subgraph.database.adminUrl, role))
      await client.connect()
      return client
        .query(sql)
        .then(() => 'done')
        .catch((error: { code: string }) => error.code)
        .finally(() => client.end())
    }
    const FORBIDDEN = '42501'
    expect(await attempt('capacity', 'SELECT FROM capacity.capability')).toBe('done')
    expect(await attempt('capacity', 'DELETE FROM capacity.capability')).toBe(FORBIDDEN)
    expect(
      await attempt('options', 'SELECT FROM capacity.export_capability_v1, capacity.export_maintenance_event_v1'),
    ).toBe('done')
    expect(await attempt('options', 'SELECT FROM capacity.capability')).toBe(FORBIDDEN)
    expect(await attempt('sites', 'SELECT FROM capacity.export_capability_v1')).toBe(FORBIDDEN)
  })
})
