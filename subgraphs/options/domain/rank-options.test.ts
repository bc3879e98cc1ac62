import type { Finding } from './finding.ts'
import { judgeSites, type Option } from './judge-sites.ts'
import { rankOptions, type RepairOptionOrder } from './rank-options.ts'
import { law } from '../../../test/testkit/options/build-law.ts'
import { buildCapability, buildPassage, buildWorkCenter } from '../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../test/testkit/options/build-site.ts'
import { buildChance, buildWorld } from '../../../test/testkit/options/build-world.ts'

const review: Finding = {
  code: 'SCOPE',
  effect: 'NEEDS_REVIEW',
  message: 'Ask.',
  fact: 'Fact.',
  clearedBy: 'An answer.',
  ruleId: null,
  source: null,
}
const option = (
  id: string,
  verdict: Option['verdict'],
  basis: Option['capability']['basis'],
  openPoints = verdict === 'FEASIBLE' ? 0 : 1,
): Option => ({
  site: buildSite({ id }),
  verdict,
  capability: buildCapability({ basis }),
  level: 'DEPOT',
  findings: [...Array.from({ length: openPoints }, () => review), { ...review, code: 'CAPACITY', effect: 'UNKNOWN' }],
  dockFit: null,
  turnaround: null,
  slot: null,
  slackDays: null,
})
const order = (options: readonly Option[], orderBy?: readonly RepairOptionOrder[]): string[] =>
  rankOptions(options, orderBy).map(({ site }) => site.id)

const candidate = option('a', 'CONDITIONAL', 'CANDIDATE')
const performedIf = option('b', 'CONDITIONAL', 'PERFORMED', 3)
const contracted = option('c', 'FEASIBLE', 'CONTRACTED')
const performed = option('d', 'FEASIBLE', 'PERFORMED')
const all = [candidate, performedIf, contracted, performed]

describe('rankOptions', () => {
  it('ranks nothing', () => {
    expect(rankOptions([])).toEqual([])
  })

  it('puts FEASIBLE first, then stronger evidence, then the id, unless another order is asked', () => {
    expect(order(all)).toEqual(['d', 'c', 'b', 'a'])
    expect(order([option('z', 'FEASIBLE', 'PERFORMED'), performed])).toEqual(['d', 'z'])
  })

  it('follows the order asked for and ends with the id', () => {
    expect(order(all, ['EVIDENCE'])).toEqual(['b', 'd', 'c', 'a'])
    expect(order(all, ['SITE_ID', 'VERDICT'])).toEqual(['a', 'b', 'c', 'd'])
    expect(order(all, [])).toEqual(['a', 'b', 'c', 'd'])
    expect(order(all, ['EXPECTED_COMPLETION', 'TRANSIT_DAYS', 'VERDICT'])).toEqual(['c', 'd', 'a', 'b'])
  })

  it('numbers from 1 without a gap and without two of a number', () => {
    expect(rankOptions(all).map(({ rank }) => rank)).toEqual([1, 2, 3, 4])
  })

  it('leaves the options as they came', () => {
    rankOptions(all)
    expect(all.map(({ site }) => site.id)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('ranks the same in whatever order the sites come', () => {
    for (let seed = 0; seed < 100; seed++) {
      const chance = buildChance(seed)
      const { question, sites } = buildWorld(chance)
      const orderBy = chance.shuffle(['VERDICT', 'EVIDENCE', 'TRANSIT_DAYS', 'EXPECTED_COMPLETION'] as const)
      const rank = (some: typeof sites) =>
        rankOptions(judgeSites(question, some, law).options, orderBy).map(({ site, rank, distinctions }) => ({
          id: site.id,
          rank,
          distinctions,
        }))
      expect(rank(chance.shuffle(sites))).toEqual(rank(sites))
    }
  })
})

describe('distinctions', () => {
  const distinctionsOf = (options: readonly Option[]) =>
    Object.fromEntries(rankOptions(options).map(({ site, distinctions }) => [site.id, distinctions]))

  it('are all given to the only option that there is', () => {
    expect(distinctionsOf([candidate])).toEqual({ a: ['STRONGEST_EVIDENCE', 'FEWEST_OPEN_POINTS', 'UNBEATEN'] })
  })

  it('are shared by all who share the best', () => {
    expect(distinctionsOf(all)).toEqual({
      a: [],
      b: ['STRONGEST_EVIDENCE'],
      c: ['FEWEST_OPEN_POINTS'],
      d: ['STRONGEST_EVIDENCE', 'FEWEST_OPEN_POINTS', 'UNBEATEN'],
    })
  })

  it('leave two unbeaten where each is better at something', () => {
    const distinctions = distinctionsOf([performedIf, contracted])
    expect(distinctions.b).toContain('UNBEATEN')
    expect(distinctions.c).toContain('UNBEATEN')
  })

  it('leave equals unbeaten', () => {
    const distinctions = distinctionsOf([performed, option('e', 'FEASIBLE', 'PERFORMED')])
    expect(distinctions.d).toContain('UNBEATEN')
    expect(distinctions.e).toContain('UNBEATEN')
  })

  it('claim neither speed nor nearness while neither is known', () => {
    for (const distinctions of Object.values(distinctionsOf(all))) expect(distinctions).not.toContain('EARLIEST')
    for (const distinctions of Object.values(distinctionsOf(all))) expect(distinctions).not.toContain('NEAREST')
  })

  it('mark the earliest completion and the nearest, and count both when it comes to who is unbeaten', () => {
    const dated = (id: string, completion: string, days: number): Option => ({
      ...option(id, 'FEASIBLE', 'PERFORMED'),
      site: buildSite({ id, passage: buildPassage(days) }),
      slot: { workCenter: buildWorkCenter(), induction: '2027-01-01', completion, spans: [] },
    })
    const options = [dated('a', '2027-03-01', 9), dated('b', '2027-04-01', 2), dated('c', '2027-04-02', 3)]
    expect(order([...options, option('0', 'FEASIBLE', 'PERFORMED')])).toEqual(['a', 'b', 'c', '0'])
    expect(order(options, ['TRANSIT_DAYS'])).toEqual(['b', 'c', 'a'])
    const shared = ['STRONGEST_EVIDENCE', 'FEWEST_OPEN_POINTS']
    expect(rankOptions(options).map(({ distinctions }) => distinctions)).toEqual([
      [...shared, 'EARLIEST', 'UNBEATEN'],
      [...shared, 'NEAREST', 'UNBEATEN'],
      shared,
    ])
  })

  it('leave at least one option unbeaten in any theater that has one', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { question, sites } = buildWorld(buildChance(seed))
      const ranked = rankOptions(judgeSites(question, sites, law).options)
      if (ranked.length > 0) expect(ranked.some(({ distinctions }) => distinctions.includes('UNBEATEN'))).toBe(true)
    }
  })
})
