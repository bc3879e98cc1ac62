import { toRoleUrl } from '../../database/roles.ts'
import { openData } from '../../subgraphs/options/data/open.ts'
import { readCoverage } from '../../subgraphs/options/data/read-coverage.ts'
import { options } from '../../subgraphs/options/subgraph.ts'
import { addRecords } from '../testkit/add-records.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

let subgraph: SubgraphUnderTest
beforeAll(async () => {
  subgraph = await startSubgraph(options)
})
afterAll(() => subgraph.stop())

const toQuery = (code: string, selection: string): string =>
  `{ _entities(representations: [{ __typename: "Theater", code: "${code}" }]) { ... on Theater { ${selection} } } }`
const ask = async (code: string, selection: string): Promise<unknown> =>
  (await subgraph.ask<{ _entities: unknown[] }>(toQuery(code, selection)))._entities[0]
const askForErrors = (code: string, selection: string) => subgraph.askForErrors(toQuery(code, selection))

describe('coverage of a theater', () => {
  it('is null and not empty where the theater is not recorded', async () => {
    expect(await ask('NOWHERE', 'coverage { standing } coverageSummary { systems }')).toEqual({
      coverage: null,
      coverageSummary: null,
    })
  })

  it('limits the lists within it', async () => {
    expect(
      await ask(
        'INDOPACOM',
        'coverage(category: SHIP, standing: SEVERAL) { ways(first: 1) { site { id } } feasibleSites }',
      ),
    ).toMatchObject({
      coverage: expect.arrayContaining([{ ways: [expect.anything()], feasibleSites: expect.any(Number) }]),
    })
    expect(await askForErrors('INDOPACOM', 'coverage { ways(first: 201) { verdict } }')).toEqual([
      { message: 'first: between 0 and 200, not 201.', code: 'BAD_USER_INPUT' },
    ])
  })

  it('is refused where one request asks for it again and again', async () => {
    const days = Array.from(
      { length: 400 },
      (_, index) =>
        `a${index}: coverageSummary(asOf: "${2000 + (index % 100)}-01-0${1 + Math.floor(index / 100)}") { none }`,
    )
    const errors = await askForErrors('INDOPACOM', days.join(' '))
    expect(errors[0]).toEqual({
      message: 'coverage: one request judges at most 20000 records, and this one asks for more.',
      code: 'BAD_USER_INPUT',
    })
  })

  it('is refused where the theater has more records than one answer judges, and given by category or by system', async () => {
    await addRecords(subgraph.database, 'kor-kal-busan', 'ch-47f', 20_001)
    expect(await askForErrors('INDOPACOM', 'coverage { standing }')).toEqual([
      { message: expect.stringMatching(/^category: INDOPACOM has more than 20000 records/), code: 'BAD_USER_INPUT' },
    ])
    expect(await ask('INDOPACOM', 'coverageSummary(category: SHIP) { systems }')).toEqual({
      coverageSummary: { systems: 26 },
    })
    expect(await ask('INDOPACOM', 'coverage(systems: ["uh-60", "mh-60s"]) { system { id } }')).toEqual({
      coverage: [{ system: { id: 'mh-60s' } }, { system: { id: 'uh-60' } }],
    })
    expect(await askForErrors('INDOPACOM', 'coverage(systems: ["ch-47f"]) { standing }')).toEqual([
      { message: expect.stringMatching(/^systems: INDOPACOM has more than 20000 records/), code: 'BAD_USER_INPUT' },
    ])
  })

  it('is planned for what is asked, and not once for all that may be', async () => {
    const data = openData(toRoleUrl(subgraph.database.adminUrl, 'options'))
    const findKept = () =>
      data.$queryRaw<{ statement: string }[]>`SELECT statement FROM pg_prepared_statements ORDER BY statement`
    try {
      await readCoverage(data, { theaterCode: 'INDOPACOM', category: 'SHIP', systems: null })
      await findKept()
      expect(await findKept()).toEqual([{ statement: expect.stringContaining('pg_prepared_statements') }])
    } finally {
      await data.$disconnect()
    }
  })
})
