import type { FreeSpan } from './facts.ts'
import { judgeSites } from './judge-sites.ts'
import { sortElsewhere, summarize, type ElsewhereFacts } from './summarize.ts'
import { law } from '../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import { buildCapability, buildFreeSpan, buildWorkCenter } from '../../../test/testkit/options/build-records.ts'
import { buildShop, buildSite, helicopterShop } from '../../../test/testkit/options/build-site.ts'
import { helicopter } from '../../../test/testkit/options/build-system.ts'
import { buildChance, buildWorld } from '../../../test/testkit/options/build-world.ts'

const anniston = (facts: Partial<ElsewhereFacts> = {}, id = 'anniston'): ElsewhereFacts => ({
  site: { id, name: 'Anniston', latitude: null, longitude: null, country: { iso3: 'USA', name: 'United States' } },
  theaterCode: 'CONUS',
  theaterName: 'United States',
  levels: [],
  basis: 'PERFORMED',
  asOf: null,
  note: null,
  ...facts,
})
const closed = buildShop(helicopter, { id: 'closed', status: 'PLANNED' })
const empty = buildSite({ id: 'empty' })
const summarizeFor = (parts: object, sites = [helicopterShop, closed, empty], elsewhere: ElsewhereFacts[] = []) => {
  const question = buildQuestion({ system: helicopter, ...parts })
  return summarize(question, 'Indo-Pacific', judgeSites(question, sites, law), elsewhere)
}

describe('summarize', () => {
  it('counts what was considered and what became of it', () => {
    const planned = buildShop(helicopter, {
      id: 'planned',
      capabilities: [buildCapability({ basis: 'PLANNED' }, helicopter)],
    })
    expect(summarizeFor({}, [helicopterShop, closed, empty, planned])).toMatchObject({
      considered: 4,
      feasible: 1,
      conditional: 1,
      excluded: 2,
    })
  })

  it('counts a site under each rule that blocks it, in the order of the rules', () => {
    expect(summarizeFor({ assume: { sitesClosed: ['empty'] } }).countsByCode).toEqual([
      { code: 'CAPABILITY', count: 1 },
      { code: 'SITE_STATUS', count: 2 },
    ])
  })

  it('adds up in any theater', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { question, sites } = buildWorld(buildChance(seed))
      const judgement = judgeSites(question, sites, law)
      const summary = summarize(question, 'Somewhere', judgement, [])
      expect(summary.considered).toBe(sites.length)
      expect(summary.feasible + summary.conditional + summary.excluded).toBe(sites.length)
      for (const { count } of summary.countsByCode) {
        expect(count).toBeGreaterThan(0)
        expect(count).toBeLessThanOrEqual(summary.excluded)
      }
      expect(summary.countsByCode.length > 0).toBe(summary.excluded > 0)
    }
  })

  it('says that an empty list means no record, and where else there is one', () => {
    const { notes } = summarizeFor({}, [empty], [anniston()])
    expect(notes.join(' ')).toContain('No site in Indo-Pacific has a record of work on CH-47F.')
    expect(notes.join(' ')).toContain('Anniston (CONUS)')
  })

  it('says so where no other theater has one either', () => {
    expect(summarizeFor({}, [empty]).notes).toContain('No other theater on record has one either.')
    expect(summarizeFor({}, []).notes.join(' ')).toContain('No site in Indo-Pacific')
  })

  it('does not say that there is no record where one is ruled out', () => {
    const notes = summarizeFor({}, [closed, empty]).notes.join(' ')
    expect(notes).toContain('a record of CH-47F, each ruled out (see excluded): 1')
    expect(notes).not.toContain('No site in')
  })

  it('explains no emptiness where there is an option', () => {
    expect(summarizeFor({}).notes.join(' ')).not.toMatch(/No option|No site/)
  })

  it('counts the options and the excluded that illustrative figures decided', () => {
    const center = (free: FreeSpan[]) => [
      buildWorkCenter({ siteId: 'shop', domains: ['AIR'], free, isIllustrative: true }),
    ]
    const ask = (free: FreeSpan[]) =>
      summarizeFor({ plannedDays: 30 }, [buildShop(helicopter, { workCenters: center(free) })]).notes.join(' ')
    expect(ask([buildFreeSpan({ provenance: 'ILLUSTRATIVE' })])).toContain('not reported: 1 of 1')
    expect(ask([])).toContain('rule out: 1.')
  })

  it('says that capacity is not public where no option has a date', () => {
    expect(summarizeFor({}).notes.join(' ')).toContain('Free capacity is not public')
  })

  it('hands on what is noted about the system', () => {
    expect(summarizeFor({ system: { ...helicopter, note: 'A caution.' } }).notes).toContain('CH-47F: A caution.')
  })

  it.each([
    ['docking of an aircraft', { docking: true }, 'work.docking'],
    ['a homeport of an aircraft', { vessel: { homeport: 'USA' } }, 'vessel was given'],
    ['a closed site that is not considered', { assume: { sitesClosed: ['atlantis'] } }, 'atlantis'],
    ['a strait that is shut', { assume: { straitsShut: ['Malacca'] } }, 'assume.straitsShut'],
  ])('does not let %s look as if it had been weighed', (_, parts, text) => {
    expect(summarizeFor(parts).notes.join(' ')).toContain(text)
    expect(summarizeFor({}).notes.join(' ')).not.toContain(text)
  })
})

describe('sortElsewhere', () => {
  it('puts the strongest ground first, then the id', () => {
    const places = [anniston({ basis: 'PLANNED' }, 'a'), anniston({}, 'c'), anniston({}, 'b')]
    expect(sortElsewhere(places).map(({ site }) => site.id)).toEqual(['b', 'c', 'a'])
    expect(sortElsewhere(places.toReversed()).map(({ site }) => site.id)).toEqual(['b', 'c', 'a'])
  })
})
