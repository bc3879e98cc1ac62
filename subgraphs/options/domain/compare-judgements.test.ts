import { compareJudgements } from './compare-judgements.ts'
import type { SiteFacts } from './facts.ts'
import { judgeSites } from './judge-sites.ts'
import { NO_ASSUMPTIONS, type Assumptions } from './question.ts'
import { law } from '../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import {
  buildCapability,
  buildFreeSpan,
  buildPassage,
  buildWorkCenter,
} from '../../../test/testkit/options/build-records.ts'
import { buildShop } from '../../../test/testkit/options/build-site.ts'
import { helicopter } from '../../../test/testkit/options/build-system.ts'
import { buildChance, buildWorld } from '../../../test/testkit/options/build-world.ts'

const shop = (id: string, facts: Partial<SiteFacts> = {}): SiteFacts =>
  buildShop(helicopter, {
    id,
    capabilities: [buildCapability({ siteId: id }, helicopter)],
    workCenters: [buildWorkCenter({ id: `${id}/bays`, siteId: id, domains: ['AIR'] })],
    passage: buildPassage(2),
    ...facts,
  })
const compare = (assume: Partial<Assumptions>, sites: SiteFacts[], then = sites) => {
  const question = buildQuestion({ system: helicopter, plannedDays: 30, origin: 'Busan' })
  return compareJudgements(
    judgeSites(question, sites, law),
    judgeSites({ ...question, assume: { ...NO_ASSUMPTIONS, ...assume } }, then, law),
  )
}

describe('what the assumptions change', () => {
  it('is an option lost, with what rules it out', () => {
    const { optionsLost, optionsGained, optionsChanged } = compare({ sitesClosed: ['b'] }, [shop('a'), shop('b')])
    expect(optionsLost.map(({ site, findings }) => [site.id, findings[0]?.code])).toEqual([['b', 'SITE_STATUS']])
    expect([optionsGained, optionsChanged]).toEqual([[], []])
  })

  it('is an option gained, with its date', () => {
    const full = shop('a', {
      workCenters: [buildWorkCenter({ id: 'a/bays', siteId: 'a', domains: ['AIR'], free: [] })],
    })
    const window = { site: 'a', workCenter: 'a/bays', from: '2026-07-01', to: '2026-08-01' }
    expect(compare({ windowsAdded: [window] }, [full]).optionsGained).toMatchObject([
      { site: { id: 'a' }, expectedCompletion: '2026-07-31', slot: { spans: [{ provenance: 'ASSUMED' }] } },
    ])
  })

  it('is a date that moves and a way that becomes longer', () => {
    const early = buildWorkCenter({
      id: 'a/bays',
      siteId: 'a',
      domains: ['AIR'],
      free: [buildFreeSpan({ from: '2026-06-01', to: '2028-01-01' })],
    })
    const today = shop('a', { workCenters: [early] })
    const { optionsChanged } = compare(
      { straitsShut: ['MALACCA'] },
      [today],
      [{ ...today, passage: buildPassage(6.5) }],
    )
    expect(optionsChanged).toMatchObject([{ site: { id: 'a' }, daysLater: 5, transitDaysLonger: 4.5 }])
  })

  it('is unknown, not none, where one of both dates is', () => {
    const unpublished = shop('a', { workCenters: [] })
    const window = { site: 'a', workCenter: null, from: '2026-07-01', to: '2026-08-01' }
    expect(compare({ windowsAdded: [window] }, [unpublished]).optionsChanged).toMatchObject([
      {
        daysLater: null,
        expectedCompletionToday: null,
        slotToday: null,
        expectedCompletion: '2026-07-31',
        slot: { spans: [{ provenance: 'ASSUMED' }] },
      },
    ])
  })

  it('is nothing where nothing differs, and accounts for every option of both', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const { question, sites } = buildWorld(buildChance(seed))
      const today = judgeSites(question, sites, law)
      expect(compareJudgements(today, today)).toEqual({ optionsLost: [], optionsGained: [], optionsChanged: [] })
      const closed = sites.slice(0, 5).map(({ id }) => id)
      const assumed = judgeSites({ ...question, assume: { ...NO_ASSUMPTIONS, sitesClosed: closed } }, sites, law)
      const { optionsLost, optionsGained } = compareJudgements(today, assumed)
      expect(today.options.length - optionsLost.length + optionsGained.length).toBe(assumed.options.length)
    }
  })
})
