import { statements } from '../../subgraphs/platform/data/pool.ts'
import { partners } from '../../subgraphs/partners/subgraph.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

let subgraph: SubgraphUnderTest
beforeAll(async () => {
  subgraph = await startSubgraph(partners)
})
afterAll(() => subgraph.stop())

const entities = <T>(representations: Record<string, string>[], selection: string): Promise<{ _entities: T[] }> =>
  subgraph.ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`, { of: representations })

describe('the partners subgraph on the reference data', () => {
  it('gives the operators of sites in the order of their records, companies and units alike', async () => {
    const { _entities } = await entities<{ operators: { id: string; kind: string }[] }>(
      [
        { __typename: 'Site', id: 'esp-rota' },
        { __typename: 'Site', id: 'kor-hjsc-yeongdo' },
      ],
      '... on Site { operators { id kind } }',
    )
    expect(_entities.map((site) => site.operators)).toEqual([
      [
        { id: 'u-fdrmc', kind: 'MILITARY' },
        { id: 'p-navantia', kind: 'COMPANY' },
      ],
      [{ id: 'p-hjsc', kind: 'COMPANY' }],
    ])
  })

  it('sends one statement for operators and one for agreements, whatever the number of sites', async () => {
    const sent: unknown[] = []
    const listen = (message: unknown): void => void sent.push(message)
    statements.subscribe(listen)
    const ids = ['kor-hanwha-geoje', 'kor-hjsc-yeongdo', 'jpn-mhi-komaki', 'aus-henderson', 'gbr-sealand']
    await entities(
      ids.map((id) => ({ __typename: 'Site', id })),
      '... on Site { operators { name country { iso3 } sources { title } } agreements { type partyName sites { id } } }',
    )
    statements.unsubscribe(listen)
    expect(sent).toHaveLength(2)
  })

  it('gives all that a partner runs, and the unit behind a military operator', async () => {
    expect(
      await subgraph.ask(
        '{ a: partner(id: "p-asmar") { sites { id } } b: partner(id: "u-cpgc") { commandUnit { id } } }',
      ),
    ).toEqual({
      a: { sites: [{ id: 'chl-asmar-magallanes' }, { id: 'chl-asmar-talcahuano' }, { id: 'chl-asmar-valparaiso' }] },
      b: { commandUnit: { id: 'u-cpgc' } },
    })
  })

  it('names a parent that is recorded and keeps the words for one that is not', async () => {
    expect(
      await subgraph.ask(
        `{ nippi: partner(id: "p-nippi") { parentName parent { id } }
           ocean: partner(id: "p-hanwha-ocean") { parentName parent { id } } }`,
      ),
    ).toEqual({
      nippi: { parentName: 'Kawasaki Heavy Industries', parent: { id: 'p-khi' } },
      ocean: { parentName: 'Hanwha Group', parent: null },
    })
  })

  it('finds a partner by an alias in any case, and takes wildcards for what they are', async () => {
    const find = (search: string) =>
      subgraph.ask('query ($s: String) { partners(filter: { search: $s }) { totalCount nodes { id } } }', { s: search })
    expect(await find('daewoo SHIP')).toEqual({ partners: { totalCount: 1, nodes: [{ id: 'p-hanwha-ocean' }] } })
    expect(await find('p_han')).toEqual({ partners: { totalCount: 0, nodes: [] } })
    expect(await find('%')).toEqual({ partners: { totalCount: 0, nodes: [] } })
  })

  it('pages through all 88 without a gap', async () => {
    const ids: string[] = []
    let after: string | null = null
    do {
      const {
        partners: page,
      }: { partners: { nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } } =
        await subgraph.ask(
          'query ($after: String) { partners(first: 40, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
          { after },
        )
      ids.push(...page.nodes.map((node) => node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(new Set(ids).size).toBe(88)
  })

  it('tells a signed agreement from one in force, and one that is not held from one that is unknown', async () => {
    const { agreements } = await subgraph.ask<{ agreements: { id: string; state: string; lowQuality: boolean }[] }>(
      '{ agreements(type: MSRA) { id state(asOf: "2026-01-20") lowQuality } }',
    )
    const stateOf = new Map(agreements.map(({ id, state }) => [id, state]))
    expect(stateOf.get('ag-msra-hjsc')).toBe('NOT_YET_IN_FORCE')
    expect(stateOf.get('ag-msra-hanwha')).toBe('IN_FORCE')
    expect(stateOf.get('ag-msra-shi-none')).toBe('NOT_HELD')
    expect(stateOf.get('ag-msra-skop')).toBe('UNKNOWN')
    expect(agreements.find(({ id }) => id === 'ag-msra-skop')?.lowQuality).toBe(true)
  })

  it('leaves out of a list at a time what had ended by then or is not held', async () => {
    const { agreements } = await subgraph.ask<{ agreements: { id: string }[] }>('{ agreements(asOf: "2030") { id } }')
    const ids = agreements.map(({ id }) => id)
    expect(ids).not.toContain('ag-msra-lt')
    expect(ids).not.toContain('ag-navantia-rota')
    expect(ids).not.toContain('ag-msra-shi-none')
    expect(ids).toContain('ag-kal-f16')
  })

  it('keeps a value as published', async () => {
    const { agreements } = await subgraph.ask<{ agreements: { id: string; value: unknown }[] }>(
      '{ agreements(type: CONTRACT) { id value { amount unit currency } } }',
    )
    expect(agreements.find(({ id }) => id === 'ag-kal-f16')?.value).toEqual({
      amount: 290,
      unit: 'BILLION',
      currency: 'KRW',
    })
    expect(agreements.find(({ id }) => id === 'ag-gemt')?.value).toBeNull()
  })

  it('tells who bought Philly Shipyard, and what the first report left out', async () => {
    const { partner } = await subgraph.ask<{ partner: { ownershipEvents: Record<string, unknown>[] } }>(
      `{ partner(id: "p-hanwha-philly") {
        ownershipEvents { event date acquirers acquirerPartners { id } stakePercent priceUsdMillion correction }
      } }`,
    )
    expect(partner.ownershipEvents.map(({ event, date }) => [event, date])).toEqual([
      ['ANNOUNCED', '2024-06'],
      ['CFIUS_APPROVED', '2024-09'],
      ['CLOSED', '2024-12'],
    ])
    expect(partner.ownershipEvents[0]).toMatchObject({
      acquirers: ['Hanwha Ocean', 'Hanwha Systems'],
      acquirerPartners: [{ id: 'p-hanwha-ocean' }, { id: 'p-hanwha-systems' }],
      stakePercent: 100,
      priceUsdMillion: 100,
      correction: expect.stringContaining('Hanwha Systems AND Hanwha Ocean'),
    })
  })

  it('answers null for an unknown id and refuses a search that is too long', async () => {
    expect(await subgraph.ask('{ partner(id: "p-nobody") { id } }')).toEqual({ partner: null })
    const errors = await subgraph.askForErrors(
      'query ($s: String) { partners(filter: { search: $s }) { totalCount } }',
      {
        s: 'a'.repeat(201),
      },
    )
    expect(errors).toEqual([{ message: expect.stringContaining('at most 200'), code: 'BAD_USER_INPUT' }])
  })
})
