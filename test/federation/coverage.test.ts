/** What a staff looks at first: where a theater has no way to repair a system, one, or several that are one. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { startNetwork, type Network } from '../testkit/network.ts'
import { askRepairOptions } from '../testkit/repair-options.ts'

let network: Network
beforeAll(async () => {
  network = await startNetwork()
})
afterAll(() => network.stop())

interface Covered {
  system: { id: string }
  siteCount: number
  standing: string
  feasibleSites: number
  conditionalSites: number
  operatorCount: number
  sitesWithoutOperator: number
  countryCount: number
  ways: { site: { id: string }; operators: { id: string }[]; verdict: string; evidence: string }[]
  countsByCode: { code: string; count: number }[]
  notes: string[]
}
interface Summary {
  systems: number
  none: number
  withoutRecord: number
  one: number
  several: number
  worstLosses: {
    kind: string
    site: { id: string } | null
    partner: { id: string } | null
    country: { iso3: string } | null
    systemsLostCount: number
    systemsLost: { id: string }[]
    systemsLeftWithOneCount: number
    systemsLeftWithOne: { id: string }[]
  }[]
  notes: string[]
}
interface Theater {
  coverage: Covered[]
  coverageSummary: Summary
}

const QUERY = `query (
  $theater: ID!, $level: MaintenanceLevel, $category: SystemCategory, $systems: [ID!], $asOf: Date, $assume: ScenarioInput
  $standing: CoverageStanding
) {
  theater(code: $theater) {
    coverage(level: $level, category: $category, systems: $systems, asOf: $asOf, assume: $assume, standing: $standing) {
      system { id } siteCount standing feasibleSites conditionalSites operatorCount sitesWithoutOperator countryCount
      ways(first: 200) { site { id } operators { id } verdict evidence } countsByCode { code count } notes
    }
    coverageSummary(level: $level, category: $category, systems: $systems, asOf: $asOf, assume: $assume) {
      systems none withoutRecord one several notes
      worstLosses {
        kind site { id } partner { id } country { iso3 }
        systemsLostCount systemsLost(first: 200) { id } systemsLeftWithOneCount systemsLeftWithOne(first: 200) { id }
      }
    }
  }
}`
const asOf = '2026-11-21'
const askCoverage = async (variables: object): Promise<Theater> =>
  (await network.ask<{ theater: Theater }>(QUERY, { asOf, ...variables })).theater
const idsOf = (coverage: readonly Covered[]): string[] => coverage.map(({ system }) => system.id)
const find = (coverage: readonly Covered[], id: string): Covered | undefined =>
  coverage.find(({ system }) => system.id === id)

describe('Which systems have no way to a depot in SOUTHCOM?', () => {
  it('has every recorded system in one of three standings', async () => {
    const { coverage, coverageSummary } = await askCoverage({ theater: 'SOUTHCOM', level: 'DEPOT' })
    expect(coverageSummary).toMatchObject({ systems: 85, none: 78, withoutRecord: 76, one: 3, several: 4 })
    expect(coverage).toHaveLength(85)
    expect(Map.groupBy(coverage, ({ standing }) => standing).get('NONE')).toHaveLength(78)
  })

  it('tells a system whose records are ruled out from one without a record', async () => {
    const { coverage } = await askCoverage({ theater: 'SOUTHCOM', level: 'DEPOT', standing: 'NONE' })
    expect(find(coverage, 'ch-47f')).toMatchObject({
      siteCount: 1,
      countsByCode: [{ code: 'LEVEL', count: 1 }],
      notes: ['Sites in SOUTHCOM with a record of CH-47F, each ruled out: 1. Ruled out by LEVEL (1).'],
    })
    expect(find(coverage, 't-ake')).toMatchObject({
      siteCount: 0,
      countsByCode: [],
      notes: ['No site in SOUTHCOM has a record of T-AKE 1. No record is not no repair.'],
    })
  })

  it('finds the one way to field work on the CH-47F', async () => {
    const { coverage } = await askCoverage({ theater: 'SOUTHCOM', level: 'FIELD', standing: 'ONE' })
    expect(idsOf(coverage)).toContain('ch-47f')
  })
})

describe('Which systems hang on one yard in INDOPACOM?', () => {
  it('names those with one way, and the yard', async () => {
    const { coverage } = await askCoverage({ theater: 'INDOPACOM', level: 'DEPOT', category: 'SHIP', standing: 'ONE' })
    expect(coverage.map(({ system, ways }) => [system.id, ways.map(({ site }) => site.id)])).toEqual(
      expect.arrayContaining([
        ['lcc-19', ['jpn-srf-yokosuka']],
        ['t-epf', ['phl-sdc-subic']],
      ]),
    )
    expect(coverage.every(({ operatorCount, countryCount }) => operatorCount <= 1 && countryCount === 1)).toBe(true)
  })

  it('shows that both places for the MV-22 are one operator in one country', async () => {
    const { coverage } = await askCoverage({ theater: 'INDOPACOM', level: 'DEPOT' })
    expect(find(coverage, 'mv-22')).toMatchObject({
      standing: 'SEVERAL',
      feasibleSites: 2,
      conditionalSites: 0,
      operatorCount: 1,
      countryCount: 1,
      notes: [
        'All 2 ways hang on one operator: Fleet Readiness Center Western Pacific (FRC WESTPAC).',
        'All 2 ways hang on one country: Japan.',
      ],
    })
  })

  it('takes a way without an operator on record for unknown and not for independent', async () => {
    const { coverage } = await askCoverage({ theater: 'INDOPACOM' })
    expect(find(coverage, 'lcs-2')).toMatchObject({
      operatorCount: 1,
      sitesWithoutOperator: 1,
      notes: ['Ways without an operator on record, so that it is unknown on whom they hang: 1 of 2.'],
    })
  })

  it('gives the same sites as the one question does', async () => {
    const { coverage } = await askCoverage({ theater: 'INDOPACOM', level: 'DEPOT' })
    for (const { system, ways } of coverage.filter(({ standing }) => standing !== 'NONE')) {
      const input = { system: system.id, theater: 'INDOPACOM', level: 'DEPOT', readyOn: asOf }
      const { options } = await askRepairOptions(network, input)
      expect(ways.map(({ site, verdict, evidence }) => [site.id, verdict, evidence]).sort()).toEqual(
        options.nodes.map(({ site, verdict, evidence }) => [site.id, verdict, evidence]).sort(),
      )
    }
  })
})

describe('What single loss would hurt INDOPACOM most?', () => {
  it('names Korea, then Japan, then the one place for Air Force jets', async () => {
    const { worstLosses } = (await askCoverage({ theater: 'INDOPACOM' })).coverageSummary
    expect(
      worstLosses
        .slice(0, 4)
        .map(({ kind, site, partner, country }) => [kind, site?.id ?? partner?.id ?? country?.iso3]),
    ).toEqual([
      ['COUNTRY', 'KOR'],
      ['COUNTRY', 'JPN'],
      ['SITE', 'kor-kal-busan'],
      ['OPERATOR', 'p-kal'],
    ])
    expect(worstLosses[2]).toMatchObject({
      systemsLostCount: 5,
      systemsLost: ['a-10c', 'ah-64e', 'ch-53e', 'f-15c', 'uh-60'].map((id) => ({ id })),
      systemsLeftWithOneCount: 3,
      systemsLeftWithOne: ['c-130h', 'ch-47f', 'f-16'].map((id) => ({ id })),
    })
    expect(worstLosses.length).toBeLessThanOrEqual(20)
  })

  it('means what it says: without Korea exactly those systems have no way left, or one', async () => {
    const today = await askCoverage({ theater: 'INDOPACOM' })
    const korea = today.coverageSummary.worstLosses[0]
    const without = await askCoverage({ theater: 'INDOPACOM', assume: { countriesWithoutAccess: ['KOR'] } })
    const leftWith = (standing: string, ...before: string[]): string[] =>
      idsOf(
        without.coverage.filter(
          (each) => each.standing === standing && before.includes(find(today.coverage, each.system.id)?.standing ?? ''),
        ),
      )
    expect(leftWith('NONE', 'ONE', 'SEVERAL')).toEqual(korea?.systemsLost.map(({ id }) => id))
    expect(leftWith('ONE', 'SEVERAL')).toEqual(korea?.systemsLeftWithOne.map(({ id }) => id))
    expect(without.coverageSummary.worstLosses.map(({ country }) => country?.iso3)).not.toContain('KOR')
  })
})

describe('Coverage of some systems', () => {
  it.each(['INDOPACOM', 'EUCOM', 'SOUTHCOM'])('is what it is among all of %s', async (theater) => {
    const { coverage } = await askCoverage({ theater })
    const parts: Covered[] = []
    for (let start = 0; start < coverage.length; start += 9) {
      const systems = idsOf(coverage.slice(start, start + 9)).reverse()
      parts.push(...(await askCoverage({ theater, systems })).coverage)
    }
    expect(parts).toEqual(coverage)
  })

  it('is counted alone, and says which of them there are not', async () => {
    const { coverage, coverageSummary } = await askCoverage({
      theater: 'INDOPACOM',
      category: 'AIRCRAFT',
      systems: ['mv-22', 'ch-47f', 'mv-22', 'lcc-19', 'nothing'],
    })
    expect(idsOf(coverage)).toEqual(['ch-47f', 'mv-22'])
    expect(coverageSummary).toMatchObject({
      systems: 2,
      several: 2,
      notes: ['systems names what is no recorded system, or none of the category asked for: lcc-19, nothing.'],
    })
    expect(await askCoverage({ theater: 'INDOPACOM', systems: [] })).toMatchObject({
      coverage: [],
      coverageSummary: { systems: 0, none: 0, one: 0, several: 0, worstLosses: [], notes: [] },
    })
  })
})

describe('What is assumed', () => {
  it('is said to change nothing where it bears on ways over water, on dates or on places without a record', async () => {
    const { coverageSummary } = await askCoverage({
      theater: 'EUCOM',
      assume: {
        sitesClosed: ['kor-kal-busan'],
        countriesWithoutAccess: ['KOR'],
        windowsAdded: [{ site: 'ita-cameri', from: '2026-12-01', to: '2027-12-01' }],
      },
    })
    expect(coverageSummary.notes).toEqual([
      expect.stringMatching(/sitesClosed .* kor-kal-busan/),
      expect.stringMatching(/countriesWithoutAccess .* KOR/),
      expect.stringMatching(/windowsAdded .* changes nothing/),
    ])
  })

  it('is refused whole with all that is wrong with it', async () => {
    const countriesWithoutAccess = ['ZZZ']
    const sitesClosed = Array.from({ length: 201 }, () => 'a')
    const answer = await network.askFor<{ theater: { coverage: null } }>(
      `query ($assume: ScenarioInput) { theater(code: "EUCOM") { coverage(asOf: "1066-10-14", assume: $assume) { standing } } }`,
      { assume: { countriesWithoutAccess, sitesClosed } },
    )
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringMatching(/asOf.*1900.*sitesClosed.*201.*countriesWithoutAccess.*ISO 3166/),
        path: ['theater', 'coverage'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })
})

describe('The statements of coverage', () => {
  it('are one for a theater, whatever is asked of it', async () => {
    const sent: { subgraph: string }[] = []
    const record = (statement: unknown): void => void sent.push(statement as { subgraph: string })
    subscribe('rsf.sql', record)
    try {
      await network.ask(`{ theater(code: "INDOPACOM") {
        coverage(level: DEPOT) { standing ways { site { id name country { name } } operators { id name } } }
        coverageSummary(level: DEPOT) { none worstLosses { site { id name } systemsLost { id designation } } }
        field: coverage(level: FIELD, assume: { countriesWithoutAccess: ["JPN"] }) { standing }
      } }`)
    } finally {
      unsubscribe('rsf.sql', record)
    }
    expect(sent.filter(({ subgraph }) => subgraph === 'options')).toHaveLength(1)
  })
})
