import { buildOperator } from '../../../test/testkit/options/build-records.ts'
import { buildSite, japan, korea } from '../../../test/testkit/options/build-site.ts'
import { helicopter } from '../../../test/testkit/options/build-system.ts'
import {
  countRuledOut,
  countWays,
  explainStanding,
  explainUnmetSystems,
  explainUnusedAssumptions,
  toStanding,
} from './explain-coverage.ts'
import type { SiteFacts } from './facts.ts'
import type { JudgedSystem } from './judge-coverage.ts'
import { NO_ASSUMPTIONS } from './question.ts'

const judged = (facts: Partial<SiteFacts>[], ruledOut: JudgedSystem['ruledOut'] = []): JudgedSystem => ({
  system: helicopter,
  onRecord: { siteCount: facts.length, strongestEvidence: 'PERFORMED', levels: [] },
  ways: facts.map((site, index) => ({
    site: buildSite({ id: `site-${index}`, operators: [buildOperator({ id: `operator-${index}` })], ...site }),
    verdict: index === 0 ? 'FEASIBLE' : 'CONDITIONAL',
    evidence: 'PERFORMED',
  })),
  ruledOut,
})
const shared = { operators: [buildOperator({ id: 'x', name: 'The Company' })] }

describe('the standing of a system', () => {
  it('is by sites: none, one or several', () => {
    expect([[], [{}], [{}, {}], [{}, {}, {}]].map((facts) => toStanding(judged(facts)))).toEqual([
      ...['NONE', 'ONE', 'SEVERAL', 'SEVERAL'],
    ])
  })

  it('counts verdicts, operators and countries', () => {
    expect(countWays(judged([{ country: korea }, { country: japan, ...shared }, { operators: [] }]).ways)).toEqual({
      feasibleSites: 1,
      conditionalSites: 2,
      operatorCount: 2,
      sitesWithoutOperator: 1,
      countryCount: 2,
    })
  })

  it('says that no record is not no repair', () => {
    expect(explainStanding(judged([]), 'INDOPACOM')).toEqual([
      'No site in INDOPACOM has a record of CH-47F. No record is not no repair.',
    ])
  })

  it('says what rules all sites with a record out, most first', () => {
    const none = judged([], [['LEVEL'], ['ACCESS'], ['LEVEL', 'ACCESS'], ['ACCESS']])
    expect(countRuledOut(none)).toEqual([
      { code: 'ACCESS', count: 3 },
      { code: 'LEVEL', count: 2 },
    ])
    expect(explainStanding(none, 'EUCOM')).toEqual([
      'Sites in EUCOM with a record of CH-47F, each ruled out: 4. Ruled out by ACCESS (3), LEVEL (2).',
    ])
  })

  it('says on what several ways hang together', () => {
    expect(explainStanding(judged([shared, { ...shared, country: japan }]), 'INDOPACOM')).toEqual([
      'All 2 ways hang on one operator: The Company.',
    ])
    expect(explainStanding(judged([{}, {}]), 'INDOPACOM')).toEqual(['All 2 ways hang on one country: Country KOR.'])
    expect(explainStanding(judged([{}, { country: japan }]), 'INDOPACOM')).toEqual([])
  })

  it('says of how many ways nobody knows on whom they hang', () => {
    expect(explainStanding(judged([{}, { country: japan, operators: [] }]), 'INDOPACOM')).toEqual([
      'Ways without an operator on record, so that it is unknown on whom they hang: 1 of 2.',
    ])
  })
})

describe('what is assumed and changes nothing', () => {
  it('is said', () => {
    const assume = {
      sitesClosed: ['yard', 'nowhere'],
      countriesWithoutAccess: ['KOR', 'FRA'],
      straitsShut: ['MALACCA'],
      windowsAdded: [{ site: 'yard', workCenter: null, from: '2026-01-01', to: '2026-02-01' }],
    }
    expect(explainUnusedAssumptions(assume, [buildSite()])).toEqual([
      expect.stringMatching(/^assume.sitesClosed .*: nowhere\.$/),
      expect.stringMatching(/^assume.countriesWithoutAccess .*: FRA\.$/),
      expect.stringMatching(/^assume.straitsShut .* changes nothing\.$/),
      expect.stringMatching(/^assume.windowsAdded .* changes nothing\.$/),
    ])
    expect(explainUnusedAssumptions(NO_ASSUMPTIONS, [])).toEqual([])
  })
})

describe('systems that are asked for by id', () => {
  it('are named where they are not there', () => {
    expect(explainUnmetSystems(null, [])).toEqual([])
    expect(explainUnmetSystems([helicopter.id], [judged([])])).toEqual([])
    expect(explainUnmetSystems(['a', helicopter.id, 'b'], [judged([])])).toEqual([
      'systems names what is no recorded system, or none of the category asked for: a, b.',
    ])
  })
})
