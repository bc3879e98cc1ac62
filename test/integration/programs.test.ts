import { statements } from '../../subgraphs/platform/data/pool.ts'
import { programs } from '../../subgraphs/programs/subgraph.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

let subgraph: SubgraphUnderTest
beforeAll(async () => {
  subgraph = await startSubgraph(programs)
})
afterAll(() => subgraph.stop())

const entities = <T>(representations: Record<string, string>[], selection: string): Promise<{ _entities: T[] }> =>
  subgraph.ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`, { of: representations })

const rulesAsOf = async (asOf: string): Promise<string[]> => {
  const { legalRules } = await subgraph.ask<{ legalRules: { id: string }[] }>(
    'query ($asOf: Date) { legalRules(asOf: $asOf) { id } }',
    { asOf },
  )
  return legalRules.map(({ id }) => id)
}

describe('the programs subgraph on the reference data', () => {
  it('knows the goal of nine centers by FY2027, and the three of FY2025 by country', async () => {
    expect(
      await subgraph.ask(
        `{ nine: goals(fiscalYear: 2027) { target metric program { id } breakdown { count } }
           three: goals(fiscalYear: 2025) { target breakdown { country { iso3 } count focus } } }`,
      ),
    ).toEqual({
      nine: [{ target: 9, metric: 'Maintenance Centers of Excellence', program: { id: 'pg-tmpi' }, breakdown: [] }],
      three: [
        {
          target: 3,
          breakdown: [
            {
              country: { iso3: 'COL' },
              count: 2,
              focus: ['aircraft maintenance', 'electronics and communications'],
            },
            {
              country: { iso3: 'JAM' },
              count: 1,
              focus: ['air, sea and land maintenance training of Anglophone partners'],
            },
          ],
        },
      ],
    })
  })

  it('tells the two centers of Colombia apart and gives each the fiscal year of its goal', async () => {
    expect(
      await subgraph.ask(
        '{ centersOfExcellence { id site { id } program { id } status focus announcedForFiscalYear } }',
      ),
    ).toEqual({
      centersOfExcellence: [
        ['col-coe-aviation', 'aircraft maintenance'],
        ['col-coe-electronics', 'electronics and communications'],
        ['jam-coe-cma', 'air, sea and land maintenance training of Anglophone partners'],
      ].map(([id, focus]) => ({
        id,
        site: { id },
        program: { id: 'pg-tmpi' },
        status: 'ANNOUNCED',
        focus: [focus],
        announcedForFiscalYear: 2025,
      })),
    })
  })

  it('keeps words and counted aims of a program apart, and links it to the law that funds it', async () => {
    const { tmpi, rsf } = await subgraph.ask<Record<string, unknown>>(
      `{ tmpi: program(id: "pg-tmpi") { firstPublic textGoals goals { byFiscalYear } fundingAuthorities { cite } }
         rsf: program(id: "pg-rsf") { released textGoals goals { target } timeline { date } countries { iso3 } } }`,
    )
    expect(tmpi).toEqual({
      firstPublic: '2023-10-12',
      textGoals: [],
      goals: [{ byFiscalYear: 2027 }, { byFiscalYear: 2025 }],
      fundingAuthorities: [{ cite: '10 USC 333' }, { cite: '10 USC 332' }],
    })
    expect(rsf).toMatchObject({
      released: '2024-05-15',
      goals: [],
      countries: expect.arrayContaining([{ iso3: 'KOR' }]),
    })
    expect(rsf).toHaveProperty('textGoals.length', 3)
    expect(rsf).toHaveProperty('timeline.0.date', '2024-02')
    expect(rsf).toHaveProperty('timeline.6.date', '2026')
  })

  it('shows the course as a program and as a course, with its partners by name', async () => {
    const { courses } = await subgraph.ask<{ courses: Record<string, unknown>[] }>(
      '{ courses { id status content partners { name partner { id } } program { id place } } }',
    )
    expect(courses).toHaveLength(1)
    expect(courses[0]).toMatchObject({ id: 'pg-mnloc', status: 'EXPLORING', program: { place: 'Bogota, Colombia' } })
    expect(courses[0]?.['partners']).toContainEqual({
      name: 'Defense Security Cooperation University, Institute for Security Governance',
      partner: { id: 'u-dscu-isg' },
    })
  })

  it('does not know the 21-day exception before the law that made it, and keeps rules that are not dated', async () => {
    expect(await rulesAsOf('2023-06-30')).not.toContain('la-8680-a3-21d')
    expect(await rulesAsOf('2024-12-22')).not.toContain('la-8680-a3-21d')
    expect(await rulesAsOf('2024-12-23')).toContain('la-8680-a3-21d')
    expect(await rulesAsOf('2023-06-30')).toContain('la-8680-a1')
  })

  it('gives a change of a rule with its date, the ground of that date and its own sources', async () => {
    const { legalRule } = await subgraph.ask<{ legalRule: unknown }>(
      `{ legalRule(id: "la-8680-a1") { effect validFrom validTo textThrough history { law date change sources { id } } } }`,
    )
    expect(legalRule).toEqual({
      effect: 'PROHIBIT',
      validFrom: null,
      validTo: null,
      textThrough: 'PL 119-73',
      history: [
        { law: 'PL 119-60 (FY2026 NDAA)', date: '2025-12-18', change: 'adds CNMI', sources: [] },
        { law: 'FY2018 NDAA sec. 1023', date: null, change: expect.any(String), sources: [{ id: 'F_NDAA18' }] },
      ],
    })
  })

  it('ties countries to programs, partnerships and exercises in one statement each', async () => {
    const sent: unknown[] = []
    const listen = (message: unknown): void => void sent.push(message)
    statements.subscribe(listen)
    const { _entities } = await entities<unknown>(
      ['COL', 'KOR', 'GUY'].map((iso3) => ({ __typename: 'Country', iso3 })),
      '... on Country { programs { id } statePartnerships { state since } exercises { start } }',
    )
    statements.unsubscribe(listen)
    expect(sent).toHaveLength(3)
    expect(_entities).toEqual([
      {
        programs: [{ id: 'pg-spp' }, { id: 'pg-tmpi' }],
        statePartnerships: [{ state: 'South Carolina', since: 2012 }],
        exercises: [{ start: '2014-04-01' }, { start: '2022-08-26' }],
      },
      { programs: [{ id: 'pg-rsf' }], statePartnerships: [], exercises: [] },
      { programs: [{ id: 'pg-spp' }], statePartnerships: [{ state: 'Florida', since: null }], exercises: [] },
    ])
  })

  it('knows which site is a center of excellence and which is not', async () => {
    const { _entities } = await entities<unknown>(
      ['col-coe-aviation', 'col-ciac-bogota'].map((id) => ({ __typename: 'Site', id })),
      '... on Site { centerOfExcellence { name } }',
    )
    expect(_entities).toEqual([
      { centerOfExcellence: { name: 'TMPI Maintenance Center of Excellence: aircraft maintenance' } },
      { centerOfExcellence: null },
    ])
  })

  it('keeps an exercise without a country or an end', async () => {
    const { exercises } = await subgraph.ask<{ exercises: { name: string }[] }>(
      '{ exercises { name start end country { iso3 } } }',
    )
    expect(exercises).toHaveLength(5)
    expect(exercises).toContainEqual({ name: 'Southern Seas 2024', start: '2024', end: null, country: null })
  })

  it('gives the record that the reference data keeps of itself, with every source', async () => {
    const { referenceData } = await subgraph.ask<{
      referenceData: { sources: { id: string; year: number | null }[]; seedDiscrepancies: unknown[] }
    }>(
      `{ referenceData { title compiledOn rules terms sources { id title publisher year url confidence }
           seedDiscrepancies { id seed { publisher } text } } }`,
    )
    expect(referenceData).toMatchObject({ compiledOn: '2026-11-21', terms: { basis: expect.anything() } })
    expect(referenceData.sources).toHaveLength(144)
    expect(referenceData.sources.filter(({ year }) => year === null).length).toBeGreaterThan(0)
    expect(referenceData.seedDiscrepancies).toHaveLength(6)
  })
})
