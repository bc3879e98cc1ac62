import { channel } from 'node:diagnostics_channel'
import pg from 'pg'
import { toRoleUrl } from '../../database/roles.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { sites } from '../../subgraphs/sites/subgraph.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

let subgraph: SubgraphUnderTest
beforeAll(async () => {
  subgraph = await startSubgraph(sites)
})
afterAll(() => subgraph.stop())

interface Sites {
  sites: { totalCount: number; nodes: { id: string; distanceKm: number | null }[] }
}
const KADENA = { latitude: 26.3556, longitude: 127.7675 }
const find = async (filter: object, point = KADENA) =>
  (
    await subgraph.ask<Sites>(
      `query ($filter: SiteFilter, $latitude: Float!, $longitude: Float!) {
        sites(filter: $filter, first: 200) { totalCount nodes { id distanceKm(latitude: $latitude, longitude: $longitude) } }
      }`,
      { filter, ...point },
    )
  ).sites
const findIds = async (filter: object): Promise<string[]> => (await find(filter)).nodes.map(({ id }) => id)
const representations = (type: string, key: string, values: string[]) =>
  values.map((value) => ({ __typename: type, [key]: value }))

describe('the sites subgraph on the reference data', () => {
  it('holds every site and candidate site of the file', async () => {
    const network = readReferenceNetwork()
    expect(await findIds({ isCandidate: false })).toEqual(network.sites.map(({ id }) => id).sort())
    expect(await findIds({ isCandidate: true })).toEqual(network.candidateSites.map(({ id }) => id).sort())
  })

  it('gives a site whole', async () => {
    const { site } = await subgraph.ask<{ site: Record<string, unknown> }>(`{
      site(id: "aus-ccgd-sydney") {
        name city country { iso3 } theater { code } theaterBasis positionPrecision kind status rsfRelation isCandidate
        position { latitude precision sources { id } } latitude domains levels source sources { id confidence } confidence
        docks { id name type lengthM widthM depthM sources { id } site { id } workCenter { id } }
        workCenters { id kind name dock { id } }
        worldPortIndex { port repairs dryDock maxVesselLengthM scope confidence sources { id } }
      }
    }`)
    expect(site).toMatchObject({
      country: { iso3: 'AUS' },
      theater: { code: 'INDOPACOM' },
      theaterBasis: 'COUNTRY',
      positionPrecision: 'SITE',
      docks: [
        {
          id: 'aus-ccgd-sydney/dock-1',
          type: 'GRAVING',
          lengthM: 347.3,
          depthM: 14,
          sources: [{ id: 'F_CCGD' }],
          workCenter: { id: 'aus-ccgd-sydney/dock-1' },
        },
      ],
      workCenters: [{ id: 'aus-ccgd-sydney/dock-1', kind: 'NAMED', dock: { id: 'aus-ccgd-sydney/dock-1' } }],
      worldPortIndex: { scope: 'PORT, not the yard', confidence: 'FOUND', sources: [{ id: 'F_WPI' }] },
    })
  })

  it('puts Hawaii into the theater that its own record states, and says so', async () => {
    expect(await subgraph.ask('{ site(id: "usa-phnsy") { theater { code } theaterBasis country { iso3 } } }')).toEqual({
      site: { theater: { code: 'INDOPACOM' }, theaterBasis: 'SITE_RECORD', country: { iso3: 'USA' } },
    })
  })

  it('answers null for a site that is not recorded', async () => {
    expect(await subgraph.ask('{ site(id: "nowhere") { name } }')).toEqual({ site: null })
  })

  it('gives no position where only the country is known', async () => {
    expect(
      await subgraph.ask(`{ site(id: "col-coe-aviation") {
        position { latitude } latitude positionPrecision distanceKm(latitude: 0, longitude: 0)
      } }`),
    ).toEqual({ site: { position: null, latitude: null, positionPrecision: 'COUNTRY', distanceKm: null } })
  })

  it('combines conditions with AND', async () => {
    const yards = await findIds({ theater: 'indopacom', country: 'KOR', kind: 'SHIPYARD', domain: 'MARITIME' })
    expect(yards).toContain('kor-hanwha-geoje')
    expect(yards.every((id) => id.startsWith('kor-'))).toBe(true)
    expect(await findIds({ country: 'KOR', theater: 'EUCOM' })).toEqual([])
    expect(await findIds({ rsfRelation: 'TMPI_COE', status: 'ANNOUNCED' })).toContain('col-coe-aviation')
  })

  it('searches name, city and id without case or accents, and takes wildcards of SQL as plain text', async () => {
    expect(await findIds({ search: 'GÉOJE' })).toContain('kor-hanwha-geoje')
    expect(await findIds({ search: 'phnsy' })).toEqual(['usa-phnsy'])
    expect(await findIds({ search: '%' })).toEqual([])
    expect(await findIds({ search: "'; DROP TABLE sites.site; --" })).toEqual([])
  })

  it('keeps the engine shops within 3,000 km of Kadena: Changwon and Mizuho, not Bundamba', async () => {
    const ids = await findIds({ kind: 'ENGINE_MRO', near: { ...KADENA, withinKm: 3_000 } })
    expect(ids).toEqual(expect.arrayContaining(['jpn-ihi-mizuho', 'kor-hanwha-aero-changwon']))
    expect(ids).not.toContain('aus-tae-bundamba')
  })

  it('measures in SQL as it measures for distanceKm, across 180 degrees too', async () => {
    for (const point of [KADENA, { latitude: -15, longitude: -179.9 }, { latitude: 89.9, longitude: 10 }]) {
      const { nodes } = await find({}, point)
      for (const withinKm of [500, 4_000, 9_000])
        expect(new Set((await find({ near: { ...point, withinKm } }, point)).nodes.map(({ id }) => id))).toEqual(
          new Set(nodes.filter((site) => site.distanceKm !== null && site.distanceKm <= withinKm).map(({ id }) => id)),
        )
    }
  })

  it('leaves sites without a position out of a circle round the whole earth', async () => {
    expect((await find({ near: { ...KADENA, withinKm: 20_040 } })).totalCount).toBe((await find({})).totalCount - 2)
  })

  it.each([
    ['latitude', { latitude: 91, longitude: 0, withinKm: 1 }],
    ['longitude', { latitude: 0, longitude: -181, withinKm: 1 }],
    ['withinKm', { latitude: 0, longitude: 0, withinKm: 20_041 }],
  ])('refuses a circle whose %s is impossible, and names it', async (field, near) => {
    expect(
      await subgraph.askForErrors('query ($filter: SiteFilter) { sites(filter: $filter) { totalCount } }', {
        filter: { near },
      }),
    ).toEqual([{ message: expect.stringMatching(new RegExp(`^${field}: `)), code: 'BAD_USER_INPUT' }])
  })

  it('refuses a distance to an impossible point, an endless search and an endless circle', async () => {
    for (const query of [
      '{ site(id: "usa-phnsy") { distanceKm(latitude: -90.5, longitude: 0) } }',
      `{ sites(filter: { search: "${'x'.repeat(201)}" }) { totalCount } }`,
      '{ sites(filter: { near: { latitude: 0, longitude: 0, withinKm: 1e999 } }) { totalCount } }',
    ])
      expect(await subgraph.askForErrors(query)).toEqual([
        { message: expect.stringMatching(/^(latitude|search|withinKm): /), code: 'BAD_USER_INPUT' },
      ])
  })

  it('pages through all sites without a gap', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: { sites: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await subgraph.ask(
          'query ($after: String) { sites(first: 40, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      seen.push(...page.sites.nodes.map(({ id }) => id))
      after = page.sites.pageInfo.hasNextPage ? page.sites.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual(await findIds({}))
  })

  it('answers for many theaters, countries and sites with one statement each', async () => {
    const sent: string[] = []
    const count = (message: unknown) => {
      const { subgraph: name, sql } = message as { subgraph: string; sql: string }
      if (name === 'sites') sent.push(sql)
    }
    channel('rsf.sql').subscribe(count)
    const answer = await subgraph
      .ask<{ _entities: ({ sites: unknown; inCountry: unknown } | null)[] }>(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on Theater { sites(first: 3) { totalCount nodes { id docks { id workCenter { site { name } } } } } }
          ... on Country { inCountry: sites { id name } }
          ... on Site { name }
          ... on WorkCenter { kind name }
        } }`,
        {
          representations: [
            ...representations('Theater', 'code', ['INDOPACOM', 'EUCOM', 'SOUTHCOM', 'NOWHERE']),
            ...representations('Country', 'iso3', ['KOR', 'JPN', 'XXX']),
            ...representations('Site', 'id', ['usa-phnsy', 'jpn-srf-yokosuka']),
            ...representations('WorkCenter', 'id', ['aus-ccgd-sydney/dock-1', 'nowhere']),
          ],
        },
      )
      .finally(() => channel('rsf.sql').unsubscribe(count))
    expect(answer._entities[0]?.sites).toMatchObject({ totalCount: 39 })
    expect(answer._entities[3]?.sites).toEqual({ totalCount: 0, nodes: [] })
    expect(answer._entities[6]?.inCountry).toEqual([])
    expect(answer._entities.at(-1)).toBeNull()
    // Theaters' sites, countries' sites, sites by id, docks by id, docks of sites, and the sites of those docks.
    expect(sent.length).toBeLessThanOrEqual(6)
  })
})

describe('the role of the sites subgraph', () => {
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
    expect(await attempt('sites', 'SELECT FROM sites.dock')).toBe('done')
    expect(await attempt('sites', 'DELETE FROM sites.dock')).toBe(FORBIDDEN)
    expect(await attempt('options', 'SELECT FROM sites.export_site_v1, sites.export_dock_v1')).toBe('done')
    expect(await attempt('options', 'SELECT FROM sites.site')).toBe(FORBIDDEN)
    expect(await attempt('capacity', 'SELECT FROM sites.export_site_v1')).toBe(FORBIDDEN)
  })
})
