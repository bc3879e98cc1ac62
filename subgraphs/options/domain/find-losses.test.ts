import { law } from '../../../test/testkit/options/build-law.ts'
import { buildCapability, buildOperator } from '../../../test/testkit/options/build-records.ts'
import { buildShop, japan, korea } from '../../../test/testkit/options/build-site.ts'
import { helicopter } from '../../../test/testkit/options/build-system.ts'
import { buildTheaterSites, toCoverageFacts } from '../../../test/testkit/options/build-theater.ts'
import { buildChance } from '../../../test/testkit/options/build-world.ts'
import type { SiteFacts } from './facts.ts'
import { findLosses, type Lost } from './find-losses.ts'
import { judgeCoverage, type JudgedSystem } from './judge-coverage.ts'
import { NO_ASSUMPTIONS, type Assumptions } from './question.ts'

const judge = (sites: readonly SiteFacts[], assume: Partial<Assumptions> = {}): JudgedSystem[] =>
  judgeCoverage(
    { level: null, asOf: '2026-06-01', today: '2026-06-01', assume: { ...NO_ASSUMPTIONS, ...assume } },
    toCoverageFacts(sites),
    law,
  )

/** Every single loss that there is, and the theater judged again without what is lost. */
function* loseEach(sites: readonly SiteFacts[]): Generator<{ kind: Lost['kind']; id: string; judged: JudgedSystem[] }> {
  const unique = (ids: string[]): string[] => [...new Set(ids)]
  for (const id of unique(sites.map((site) => site.id)))
    yield { kind: 'SITE', id, judged: judge(sites, { sitesClosed: [id] }) }
  for (const id of unique(sites.flatMap(({ operators }) => operators.map((operator) => operator.id)))) {
    const left = sites.filter(({ operators }) => !operators.some((operator) => operator.id === id))
    yield { kind: 'OPERATOR', id, judged: judge(left) }
  }
  for (const id of unique(sites.map(({ country }) => country.iso3)))
    yield { kind: 'COUNTRY', id, judged: judge(sites, { countriesWithoutAccess: [id] }) }
}

const shop = (id: string, facts: Partial<SiteFacts> = {}): SiteFacts =>
  buildShop(helicopter, { id, capabilities: [buildCapability({ siteId: id, id }, helicopter)], ...facts })
const operatedBy = (...ids: string[]) => ({ operators: ids.map((id) => buildOperator({ id })) })
const toLines = (sites: readonly SiteFacts[]): string[] =>
  findLosses(judge(sites)).map(
    ({ lost, systemsLost, systemsLeftWithOne }) =>
      `${lost.kind} ${lost.id} ${systemsLost.length} ${systemsLeftWithOne.length}`,
  )

describe('findLosses', () => {
  it('finds exactly what judging again without each site, operator and country finds', () => {
    let found = 0
    for (let seed = 1; seed <= 25; seed += 1) {
      const sites = buildTheaterSites(buildChance(seed), 2)
      const before = new Map(judge(sites).map(({ system, ways }) => [system.id, ways.length]))
      const losses = new Map(findLosses(judge(sites)).map((loss) => [`${loss.lost.kind} ${loss.lost.id}`, loss]))
      for (const { kind, id, judged } of loseEach(sites)) {
        const leftWith = (count: number, atLeast: number): string[] =>
          judged
            .filter(({ system, ways }) => ways.length === count && (before.get(system.id) ?? 0) >= atLeast)
            .map(({ system }) => system.id)
        const loss = losses.get(`${kind} ${id}`)
        expect([seed, kind, id, loss?.systemsLost.map((system) => system.id) ?? []]).toEqual([
          ...[seed, kind, id],
          leftWith(0, 1),
        ])
        expect([seed, kind, id, loss?.systemsLeftWithOne.map((system) => system.id) ?? []]).toEqual([
          ...[seed, kind, id],
          leftWith(1, 2),
        ])
        found += Number(losses.delete(`${kind} ${id}`))
      }
      expect([...losses.keys()]).toEqual([])
    }
    expect(found).toBeGreaterThan(100)
  })

  it('puts the gravest first, and of equal ones sites before operators before countries', () => {
    expect(toLines([shop('a', operatedBy('x'))])).toEqual(['SITE a 1 0', 'OPERATOR x 1 0', 'COUNTRY KOR 1 0'])
    expect(toLines([shop('a', operatedBy('x')), shop('b', { ...operatedBy('x'), country: japan })])).toEqual([
      'OPERATOR x 1 0',
      'SITE a 0 1',
      'SITE b 0 1',
      'COUNTRY JPN 0 1',
      'COUNTRY KOR 0 1',
    ])
  })

  it('takes with an operator the sites that it runs with others', () => {
    const sites = [shop('a', operatedBy('x', 'y')), shop('b', { ...operatedBy('y', 'z'), country: korea })]
    expect(toLines(sites)).toContain('OPERATOR y 1 0')
    expect(toLines(sites)).toContain('OPERATOR x 0 1')
  })

  it('finds nothing to lose where there is nothing', () => {
    expect(toLines([])).toEqual([])
  })
})
