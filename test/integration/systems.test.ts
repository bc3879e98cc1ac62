import pg from 'pg'
import { toRoleUrl } from '../../database/roles.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { prepareDatabase } from '../../database/prepare.ts'
import { statements } from '../../subgraphs/platform/data/pool.ts'
import { systems } from '../../subgraphs/systems/subgraph.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

let subgraph: SubgraphUnderTest
beforeAll(async () => {
  subgraph = await startSubgraph(systems)
})
afterAll(() => subgraph.stop())

interface Resolution {
  __typename: string
  system?: { id: string }
  asset?: { id: string } | null
  matchedAs?: string
  candidates?: { id: string }[]
  suggestions?: { id: string }[]
}
const RESOLVE = `query ($name: String!) {
  resolveSystem(name: $name) {
    __typename
    ... on SystemFound { system { id } asset { id } matchedAs }
    ... on AmbiguousSystemName { candidates { id } }
    ... on UnknownSystemName { suggestions { id } }
  }
}`
const resolve = async (name: string): Promise<Resolution> =>
  (await subgraph.ask<{ resolveSystem: Resolution }>(RESOLVE, { name })).resolveSystem
const queryAs = async (role: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client(toRoleUrl(subgraph.database.adminUrl, role))
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the systems subgraph on the reference data', () => {
  it('holds every system of the file', async () => {
    const { systems: page } = await subgraph.ask<{ systems: { totalCount: number; nodes: { id: string }[] } }>(
      '{ systems(first: 200) { totalCount nodes { id } } }',
    )
    const ids = readReferenceNetwork().systems.map(({ id }) => id)
    expect(page.nodes.map(({ id }) => id)).toEqual(ids.sort())
    expect(page.totalCount).toBe(ids.length)
  })

  it('gives a class of ships whole', async () => {
    const { system } = await subgraph.ask<{ system: unknown }>(
      `{ system(id: "t-ake") {
        designation name category family domains fsc operators vesselPrefix nuclear hullNumberExample legalFlag isCategory
        dimensions { lengthM beamM draftM fullLoadDisplacementT wingspanM approximate }
        assets { id name hullNumber tailNumber homeportName recordedAs system { id } sources { id } }
        engine { id } partOf { id } components { id } familyMembers { id } note sources { id } confidence
      } }`,
    )
    expect(system).toMatchObject({
      category: 'SHIP',
      domains: ['MARITIME'],
      vesselPrefix: 'USNS',
      nuclear: false,
      hullNumberExample: 'T-AKE 8',
      legalFlag: null,
      dimensions: { lengthM: 210, beamM: 32.3, draftM: 9.1, fullLoadDisplacementT: 41000, wingspanM: null },
      assets: expect.arrayContaining([
        {
          id: 't-ake-8',
          name: 'USNS Wally Schirra',
          hullNumber: 'T-AKE 8',
          tailNumber: null,
          homeportName: null,
          recordedAs: 'USNS Wally Schirra (T-AKE 8)',
          system: { id: 't-ake' },
          sources: [{ id: 'W_MSC' }, { id: 'F_SHEPARD' }, { id: 'F_SCH_ARR' }],
        },
      ]),
      engine: null,
      partOf: [],
      familyMembers: [{ id: 't-ao-187' }, { id: 't-ao-205' }],
      confidence: 'FOUND',
    })
  })

  it('keeps an unknown apart from a none: operators of an engine, dimensions of a radio', async () => {
    expect(
      await subgraph.ask(
        `{ engine: system(id: "t55") { operators nuclear dimensions { lengthM } }
           craft: system(id: "ncpv-85") { dimensions { lengthM beamM draftM } } }`,
      ),
    ).toEqual({
      engine: { operators: null, nuclear: null, dimensions: null },
      craft: { dimensions: { lengthM: 25.9, beamM: null, draftM: null } },
    })
  })

  it('finds parts whichever side names them', async () => {
    expect(
      await subgraph.ask(
        `{ chinook: system(id: "ch-47f") { engine { id } components { id } }
           falcon: system(id: "f-16") { engine { id } components { id } }
           radar: system(id: "apy-10") { partOf { id } domains }
           turbine: system(id: "lm2500") { partOf { id } domains } }`,
      ),
    ).toEqual({
      chinook: { engine: { id: 't55' }, components: [{ id: 't55' }] },
      falcon: { engine: { id: 'f110' }, components: [{ id: 'f100' }, { id: 'f110' }] },
      radar: { partOf: [{ id: 'p-8a' }], domains: ['AIR', 'ELECTRONICS'] },
      turbine: { partOf: [{ id: 'cg-47' }, { id: 'ddg-51' }], domains: ['MARITIME'] },
    })
  })

  it('knows ships and aircraft that stand only with the work done on them, each once', async () => {
    const { system } = await subgraph.ask<{ system: unknown }>(
      '{ system(id: "lcc-19") { assets { id homeportName } } }',
    )
    expect(system).toEqual({
      assets: [
        { id: 'lcc-19', homeportName: 'Yokosuka' },
        { id: 'lcc-20', homeportName: 'Gaeta' },
      ],
    })
    expect(await resolve('USS Ross')).toMatchObject({ system: { id: 'ddg-51' }, asset: { id: 'ddg-71' } })
    expect(await resolve('af 19-5475')).toMatchObject({ system: { id: 'f-35a' }, matchedAs: 'TAIL_NUMBER' })
  })

  it.each([
    ['ch-47f', 'ch-47f', 'ID'],
    ['CH-47', 'ch-47f', 'ALIAS'],
    ['H-47', 'ch-47f', 'FAMILY'],
    ['CH-47F Chinook', 'ch-47f', 'ALIAS'],
    ['T-AKE 8', 't-ake', 'HULL_NUMBER'],
    ['t-ake', 't-ake', 'ID'],
    ['USNS Wally Schirra', 't-ake', 'SHIP_NAME'],
    ['wally schirra', 't-ake', 'SHIP_NAME'],
    ['Arleigh Burke class', 'ddg-51', 'ALIAS'],
    ['DDG', 'ddg-51', 'HULL_SYMBOL'],
    ['LCS 2', 'lcs-2', 'ID'],
    ['Freedom variant', 'lcs-1', 'VARIANT'],
    ['UH-60M', 'uh-60', 'VARIANT'],
    ['Super Hornet', 'fa-18ef', 'NAME'],
    ['USNS Mercy', 't-ah-19', 'ALIAS'],
    ['F-16D', 'f-16', 'VARIANT'],
    ['M1A2', 'm1-abrams', 'VARIANT'],
    ['Abrams', 'm1-abrams', 'NAME'],
    ['PAC-2', 'patriot-missile', 'VARIANT'],
    ['Patriot', 'patriot-missile', 'FAMILY'],
    ['M997', 'hmmwv', 'VARIANT'],
    ['T700-GE-401C', 't700', 'VARIANT'],
    ['PRC-152', 'prc-152', 'ID'],
    ['VRC-90', 'sincgars', 'ALIAS'],
  ])('takes %s for %s, by its %s', async (name, id, kind) => {
    expect(await resolve(name)).toMatchObject({ __typename: 'SystemFound', system: { id }, matchedAs: kind })
  })

  it.each([
    ['F-35', ['f-35a', 'f-35b', 'f-35c']],
    ['F/A-18', ['ea-18g', 'fa-18ef']],
    ['C-130', ['c-130h', 'c-130j', 'kc-130j']],
    ['H-60', ['mh-60r', 'mh-60s', 'uh-60']],
    ['T-AO', ['t-ao-187', 't-ao-205']],
    ['LCS', ['lcs-1', 'lcs-2']],
    ['Hercules', ['c-130h', 'm88a2']],
    ['Osprey', ['cmv-22', 'mv-22']],
  ])('does not guess what %s means', async (name, ids) => {
    expect(await resolve(name)).toEqual({ __typename: 'AmbiguousSystemName', candidates: ids.map((id) => ({ id })) })
  })

  it('suggests what a misspelled name may mean, and nothing for nonsense', async () => {
    expect((await resolve('CH-47G')).suggestions?.[0]).toEqual({ id: 'ch-47f' })
    expect((await resolve('Wally Shirra')).suggestions?.[0]).toEqual({ id: 't-ake' })
    expect((await resolve('T-AKE 7')).suggestions?.[0]).toEqual({ id: 't-ake' })
    expect(await resolve('qqqqqqqqqqqq')).toEqual({ __typename: 'UnknownSystemName', suggestions: [] })
    expect(await resolve('???')).toEqual({ __typename: 'UnknownSystemName', suggestions: [] })
  })

  it('refuses a name or a search that is empty or too long, and a broken page', async () => {
    const refused = [{ message: expect.any(String), code: 'BAD_USER_INPUT' }]
    expect(await subgraph.askForErrors(RESOLVE, { name: ' ' })).toEqual(refused)
    expect(await subgraph.askForErrors(RESOLVE, { name: 'a'.repeat(10_000) })).toEqual(refused)
    const search = 'query ($search: String) { systems(search: $search) { totalCount } }'
    expect(await subgraph.askForErrors(search, { search: 'a'.repeat(201) })).toEqual(refused)
    expect(await subgraph.askForErrors('{ systems(first: -1) { totalCount } }')).toEqual(refused)
    expect(await subgraph.askForErrors('{ systems(after: "x") { totalCount } }')).toEqual(refused)
    expect(await subgraph.ask('{ system(id: "nothing") { id } }')).toEqual({ system: null })
  })

  it('searches all names in any case, within a category, and takes wildcards for what they are', async () => {
    const find = async (search: string, category?: string): Promise<string[]> =>
      (
        await subgraph.ask<{ systems: { nodes: { id: string }[] } }>(
          'query ($search: String, $category: SystemCategory) { systems(search: $search, category: $category) { nodes { id } } }',
          { search, category },
        )
      ).systems.nodes.map(({ id }) => id)
    expect(await find('BURKE')).toEqual(['ddg-51'])
    expect(await find('t-ake 8')).toEqual(['t-ake'])
    expect(await find('hercules', 'GROUND_VEHICLE')).toEqual(['m88a2'])
    expect(await find('turboshaft')).toEqual(['t55', 't700'])
    expect(await find('%')).toEqual([])
    expect(await find('_')).toEqual([])
  })

  it('sends one statement for each kind of rows, whatever the number of systems', async () => {
    const count = async (ids: string[]): Promise<number> => {
      let sent = 0
      const listen = (): void => void sent++
      statements.subscribe(listen)
      await subgraph.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on System {
          name assets { name system { id } } names { label } familyMembers { id } engine { name }
        } } }`,
        { of: ids.map((id) => ({ __typename: 'System', id })) },
      )
      statements.unsubscribe(listen)
      return sent
    }
    const many = ['f-16', 'f-15c', 'p-8a', 'ch-47f', 't-ake', 'lcc-19', 'm1-abrams', 'uh-60', 'no-such-system']
    expect(await count(many)).toBe(await count(['f-16', 'nothing']))
    expect(await count(many)).toBeLessThanOrEqual(5)
  })

  it('lets options read the export views and nothing else', async () => {
    expect(
      await queryAs('options', `SELECT kind, asset_id FROM systems.export_system_name_v1 WHERE key = 'TAKE8'`),
    ).toEqual([{ kind: 'HULL_NUMBER', asset_id: 't-ake-8' }])
    expect(
      await queryAs('options', `SELECT name, hull_number FROM systems.export_asset_v1 WHERE system_id = 'f-35a'`),
    ).toEqual([{ name: 'AF 19-5475', hull_number: null }])
    expect(
      await queryAs('options', `SELECT domains, engine_id, part_of FROM systems.export_system_v1 WHERE id = 'ch-47f'`),
    ).toEqual([{ domains: ['AIR'], engine_id: 't55', part_of: [] }])
    for (const table of ['system', 'asset', 'system_name'])
      await expect(queryAs('options', `SELECT * FROM systems.${table}`)).rejects.toThrow('permission denied')
    await expect(queryAs('systems', 'DELETE FROM systems.asset')).rejects.toThrow('permission denied')
  })

  it('loads the same file again without changing a row', async () => {
    const newest = 'SELECT max(updated_at) FROM systems.system_name'
    const before = await queryAs('systems', newest)
    await prepareDatabase(subgraph.database.adminUrl, ['systems'], readReferenceNetwork())
    expect(await queryAs('systems', newest)).toEqual(before)
  })
})
