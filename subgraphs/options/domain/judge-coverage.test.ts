import { law } from '../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import {
  buildCapability,
  buildOperator,
  buildOwnershipEvent,
  buildWorkCenter,
} from '../../../test/testkit/options/build-records.ts'
import { buildShop, buildSite } from '../../../test/testkit/options/build-site.ts'
import { helicopter, radio } from '../../../test/testkit/options/build-system.ts'
import {
  buildTheaterSites,
  carrier,
  radioCategory,
  theaterSystems,
  toCoverageFacts,
} from '../../../test/testkit/options/build-theater.ts'
import { buildChance, type Chance } from '../../../test/testkit/options/build-world.ts'
import { covers } from './capability.ts'
import type { SiteFacts, SystemFacts } from './facts.ts'
import { judgeCoverage, type CoverageQuestion, type JudgedSystem } from './judge-coverage.ts'
import { judgeSites } from './judge-sites.ts'
import { NO_ASSUMPTIONS } from './question.ts'

const asked: CoverageQuestion = { level: null, asOf: '2026-06-01', today: '2026-06-01', assume: NO_ASSUMPTIONS }

const judge = (sites: readonly SiteFacts[], question: Partial<CoverageQuestion> = {}): JudgedSystem[] =>
  judgeCoverage({ ...asked, ...question }, toCoverageFacts(sites), law)
function judgeOne(system: SystemFacts, sites: readonly SiteFacts[], question: Partial<CoverageQuestion> = {}) {
  const judged = judge(sites, question).find((each) => each.system.id === system.id)
  if (!judged) throw new Error(`${system.id} was not judged`)
  return judged
}
const waysOf = ({ ways }: JudgedSystem) => ways.map(({ site, verdict, evidence }) => [site.id, verdict, evidence])

/** Beside each site some that differ from it in one thing alone: what is judged once for several must not mix them. */
const withTwins = (chance: Chance, sites: readonly SiteFacts[]): SiteFacts[] =>
  sites.flatMap((site) => {
    const other = chance.pick(sites)
    const differences: Partial<SiteFacts>[] = [
      {},
      { kind: 'AVIATION_DEPOT' },
      { status: 'PLANNED' },
      { levels: ['TRAINING'] },
      { rsfRelation: 'US_FACILITY_IN_THEATER' },
      { country: other.country, accessFacts: other.accessFacts },
      { operators: [] },
      { operators: [buildOperator({ countryIso3: 'CHN' })] },
      { operators: [buildOperator({ kind: 'MILITARY', parentName: 'US Army' })] },
      { operators: [buildOperator({ kind: 'COMPANY', parentName: 'US Army' })] },
      { operators: [buildOperator({ parentName: 'A Chinese Group' })] },
      { agreements: other.agreements },
      {
        agreements: site.agreements.map((each) => ({
          ...each,
          signed: '2040-01-01',
          validFrom: '2040-01-01',
          validTo: null,
        })),
      },
      { ownershipEvents: [buildOwnershipEvent({ acquirerCountries: ['CHN'] })] },
      { capabilities: [...site.capabilities, buildCapability({}, carrier)] },
    ]
    return differences.map((difference, index) => {
      const id = `${site.id}-${index}`
      const { capabilities } = { ...site, ...difference }
      return {
        ...site,
        ...difference,
        id,
        capabilities: capabilities.map((record, place) => ({ ...record, id: `${id}-${place}`, siteId: id })),
      }
    })
  })

describe('judgeCoverage', () => {
  it('finds for every system the same options and the same codes as the one question does, site by site', () => {
    const seen = { ways: 0, ruledOut: 0 }
    for (let seed = 1; seed <= 40; seed += 1) {
      const chance = buildChance(seed)
      const sites = withTwins(chance, buildTheaterSites(chance, 1))
      const question = {
        level: chance.pick([null, 'FIELD', 'DEPOT'] as const),
        asOf: chance.pick(['2015-06-01', '2026-06-01', '2032-02-29']),
        assume: {
          ...NO_ASSUMPTIONS,
          sitesClosed: chance.some(sites.slice(0, 4)).map(({ id }) => id),
          countriesWithoutAccess: chance.pick([[], [], ['KOR']]),
        },
      }
      for (const judged of judge(sites, question)) {
        const { system } = judged
        const plain = buildQuestion({ system, level: question.level, readyOn: question.asOf, assume: question.assume })
        const considered = sites.filter(
          ({ capabilities, domains }) =>
            capabilities.some(({ systemId }) => systemId === system.id) ||
            (capabilities.some((record) => covers(record, plain)) &&
              domains.some((domain) => system.domains.includes(domain))),
        )
        const bare = considered.map((site) => ({ ...site, events: [], workCenters: [], passage: null }))
        const { options, excluded } = judgeSites(plain, bare, law)
        const expected = options.map(({ site, verdict, capability }) => [site.id, verdict, capability.basis])
        expect([seed, system.id, waysOf(judged).sort()]).toEqual([seed, system.id, expected.sort()])
        const toText = (blocks: readonly string[]): string => blocks.join(' ')
        expect(judged.ruledOut.map(toText).sort()).toEqual(excluded.map(({ blocks }) => toText(blocks)).sort())
        seen.ways += judged.ways.length
        seen.ruledOut += judged.ruledOut.length
      }
    }
    expect(seen.ways).toBeGreaterThan(500)
    expect(seen.ruledOut).toBeGreaterThan(500)
  })

  it('judges who can and not when: capacity, ways and dates rule nothing out, whatever is assumed of them', () => {
    const assume = {
      ...NO_ASSUMPTIONS,
      straitsShut: ['MALACCA'],
      windowsAdded: [{ site: '0-site-10', workCenter: null, from: '2020-01-01', to: '2020-01-02' }],
    }
    for (let seed = 1; seed <= 20; seed += 1) {
      const sites = buildTheaterSites(buildChance(seed))
      const judged = judge(sites, { assume })
      expect(judged).toEqual(judge(sites))
      for (const code of ['CAPACITY', 'TRANSIT', 'NEEDED_BY'] as const)
        expect(judged.flatMap(({ ruledOut }) => ruledOut).flat()).not.toContain(code)
    }
  })

  it('leaves a site a way whose bays are full', () => {
    const full = buildShop(helicopter, { workCenters: [buildWorkCenter({ domains: ['AIR'], free: [] })] })
    expect(waysOf(judgeOne(helicopter, [full]))).toEqual([['shop', 'FEASIBLE', 'PERFORMED']])
  })

  it('has every system, those without a record too', () => {
    const judged = judge([])
    expect(judged.map(({ system }) => system.id)).toEqual(theaterSystems.map(({ id }) => id))
    expect(
      judged.every(({ ways, ruledOut, onRecord }) => ways.length + ruledOut.length + onRecord.siteCount === 0),
    ).toBe(true)
  })

  it('puts FEASIBLE first, then the stronger ground, then the id', () => {
    const shop = (id: string, basis: 'PERFORMED' | 'CANDIDATE' | 'ASSIGNED') =>
      buildShop(helicopter, { id, capabilities: [buildCapability({ siteId: id, id, basis }, helicopter)] })
    const sites = [shop('z', 'PERFORMED'), shop('b', 'CANDIDATE'), shop('c', 'ASSIGNED'), shop('a', 'PERFORMED')]
    expect(waysOf(judgeOne(helicopter, sites)).map(([id]) => id)).toEqual(['a', 'z', 'c', 'b'])
  })

  it('takes a record of a category for a way under review, where the domain is the same', () => {
    const record = (siteId: string) => buildCapability({ siteId, id: siteId }, radioCategory)
    const shop = buildShop(radio, { id: 'electronics', capabilities: [record('electronics')] })
    const yard = buildSite({ id: 'yard', operators: [buildOperator()], capabilities: [record('yard')] })
    const judged = judgeOne(radio, [shop, yard])
    expect(waysOf(judged)).toEqual([['electronics', 'CONDITIONAL', 'PERFORMED']])
    expect(judged.onRecord.siteCount).toBe(0)
  })

  it('tells what is on record from what rules leave of it', () => {
    const shop = buildShop(helicopter)
    const judged = judgeOne(helicopter, [shop], { level: 'FIELD' })
    expect(judged.onRecord).toEqual({ siteCount: 1, strongestEvidence: 'PERFORMED', levels: ['DEPOT'] })
    expect([judged.ways, judged.ruledOut]).toEqual([[], [['LEVEL']]])
  })

  it('closes sites and countries that are assumed to be closed', () => {
    const shops = ['a', 'b'].map((id) =>
      buildShop(helicopter, { id, capabilities: [buildCapability({ siteId: id, id }, helicopter)] }),
    )
    const ways = (assume: Partial<typeof NO_ASSUMPTIONS>) =>
      waysOf(judgeOne(helicopter, shops, { assume: { ...NO_ASSUMPTIONS, ...assume } })).map(([id]) => id)
    expect(ways({ sitesClosed: ['a'] })).toEqual(['b'])
    expect(ways({ countriesWithoutAccess: ['KOR'] })).toEqual([])
  })
})
