import type { Finding, FindingCode, FindingEffect } from './finding.ts'
import { judgeSite, judgeSites, needsClearing } from './judge-sites.ts'
import { law } from '../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import { buildCapability, buildDock } from '../../../test/testkit/options/build-records.ts'
import { buildShop, buildSite, buildWorkingYard, helicopterShop } from '../../../test/testkit/options/build-site.ts'
import { helicopter, supplyShip } from '../../../test/testkit/options/build-system.ts'
import { buildChance, buildWorld, type World } from '../../../test/testkit/options/build-world.ts'

const worlds: World[] = Array.from({ length: 120 }, (_, seed) => buildWorld(buildChance(seed)))
const ids = (options: readonly { site: { id: string } }[]): string[] => options.map(({ site }) => site.id)
const idsOf = (excluded: readonly { siteId: string }[]): string[] => excluded.map(({ siteId }) => siteId)
const askHelicopter = (parts = {}) => buildQuestion({ system: helicopter, ...parts })
const judgeShop = (record: Parameters<typeof buildCapability>[0], parts = {}) =>
  judgeSites(
    askHelicopter(parts),
    [buildShop(helicopter, { capabilities: [buildCapability(record, helicopter)] })],
    law,
  )

describe('the verdict', () => {
  it('is FEASIBLE where no rule stands against the site, though no capacity is published', () => {
    const [option] = judgeSites(askHelicopter(), [helicopterShop], law).options
    expect(option?.verdict).toBe('FEASIBLE')
    expect(option?.findings.map(({ code, effect }) => `${code} ${effect}`)).toEqual(['CAPACITY UNKNOWN'])
  })

  it('stays FEASIBLE where transit and completion are not computed', () => {
    const question = askHelicopter({ origin: 'Busan', neededBy: '2027-01-01' })
    expect(judgeSites(question, [helicopterShop], law).options[0]?.verdict).toBe('FEASIBLE')
  })

  it.each([
    ['PERFORMED', 'FEASIBLE'],
    ['CONTRACTED', 'FEASIBLE'],
    ['ASSIGNED', 'FEASIBLE'],
    ['PLANNED', 'CONDITIONAL'],
    ['CANDIDATE', 'CONDITIONAL'],
  ] as const)('on the ground %s is %s', (basis, verdict) => {
    expect(judgeShop({ basis, asOf: '2024-2030' }).options[0]?.verdict).toBe(verdict)
  })

  it('is CONDITIONAL where the level is not on record', () => {
    expect(judgeShop({ levels: [] }, { level: 'DEPOT' }).options[0]?.verdict).toBe('CONDITIONAL')
  })

  it('is CONDITIONAL where somebody must decide', () => {
    expect(judgeShop({ owners: ['NLD'] }).options[0]?.verdict).toBe('CONDITIONAL')
  })

  it('excludes where a rule blocks, whatever else speaks for the site', () => {
    const { options, excluded } = judgeSites(
      askHelicopter({ assume: { sitesClosed: ['shop'] } }),
      [helicopterShop],
      law,
    )
    expect([ids(options), idsOf(excluded)]).toEqual([[], ['shop']])
    expect(excluded[0]?.judged?.findings[0]).toMatchObject({ code: 'SITE_STATUS', effect: 'BLOCKS' })
  })
})

describe('needsClearing', () => {
  const codes: FindingCode[] = ['CAPABILITY', 'LEVEL', 'SCOPE', 'EVIDENCE', 'SITE_STATUS', 'TRAINING_ONLY', 'DOCK_FIT']
  const more: FindingCode[] = ['ACCESS', 'LEGAL_8680', 'OWNERSHIP_8679A', 'AGREEMENT', 'NUCLEAR', 'EXPORT']
  const last: FindingCode[] = ['CAPACITY', 'TRANSIT', 'NEEDED_BY', 'STALE']
  const needed = (effect: FindingEffect): FindingCode[] =>
    [...codes, ...more, ...last].filter((code) =>
      needsClearing({ code, effect, message: '', fact: '', clearedBy: null, ruleId: null, source: null }),
    )

  it('holds for every rule that asks for a review', () => {
    expect(needed('NEEDS_REVIEW')).toHaveLength(17)
  })

  it('holds for what is unknown of level, dock, access and agreement only', () => {
    expect(needed('UNKNOWN')).toEqual(['LEVEL', 'DOCK_FIT', 'ACCESS', 'AGREEMENT'])
  })

  it('does not hold for a note', () => {
    expect(needed('NOTE')).toEqual([])
  })
})

describe('an option', () => {
  it('has the level asked for, else the deepest on record, else none', () => {
    const levels = ['FIELD', 'DEPOT', 'BELOW_DEPOT_SUSTAINMENT'] as const
    expect(judgeShop({ levels: [...levels] }, { level: 'FIELD' }).options[0]?.level).toBe('FIELD')
    expect(judgeShop({ levels: [...levels] }).options[0]?.level).toBe('DEPOT')
    expect(judgeShop({ levels: [] }, { level: 'DEPOT' }).options[0]?.level).toBeNull()
  })

  it('measures a dock for a ship that is to be docked, and for nothing else', () => {
    const yard = buildWorkingYard({ docks: [buildDock()], capabilities: [buildCapability({}, supplyShip)] })
    const fitOf = (parts: object) =>
      judgeSites(buildQuestion({ system: supplyShip, ...parts }), [yard], law).options[0]?.dockFit
    expect(fitOf({ docking: true })?.verdict).toBe('FITS')
    expect(fitOf({})).toBeNull()
    expect(judgeSites(askHelicopter({ docking: true }), [helicopterShop], law).options[0]?.dockFit).toBeNull()
  })
})

describe('the excluded', () => {
  it('come with the one that is nearest to being usable first, then by id', () => {
    const closed = (id: string, status: string) =>
      buildShop(helicopter, { id, status, capabilities: [buildCapability({ siteId: id }, helicopter)] })
    const sites = [buildSite({ id: 'a' }), closed('c', 'PLANNED'), closed('b', 'PLANNED')]
    expect(idsOf(judgeSites(askHelicopter(), sites, law).excluded)).toEqual(['b', 'c', 'a'])
    expect(idsOf(judgeSites(askHelicopter(), sites.toReversed(), law).excluded)).toEqual(['b', 'c', 'a'])
  })
})

describe('sites that are alike', () => {
  it('end as exclusions with the same codes as when each is judged by itself', () => {
    for (const { question, sites } of worlds) {
      // What is recorded of access is the country's: the same for all sites in it.
      const factsOf = new Map(sites.map(({ country, accessFacts }) => [country.iso3, accessFacts]))
      const others = sites.map((site) => ({
        ...site,
        capabilities: [],
        events: [],
        workCenters: [],
        passage: null,
        accessFacts: factsOf.get(site.country.iso3) ?? [],
      }))
      const single = judgeSites(question, others, law).excluded
      const alike = others.map((site) => ({ outline: { ...site, id: '', name: '', note: null }, ids: [site.id] }))
      const together = judgeSites(question, [], law, alike).excluded
      expect(together.map(({ siteId, blocks }) => [siteId, blocks.toSorted()])).toEqual(
        single.map(({ siteId, blocks }) => [siteId, blocks.toSorted()]),
      )
    }
  })

  it('are closed one by one', () => {
    const alike = [{ outline: buildSite(), ids: ['a', 'b', 'c'] }]
    const { excluded } = judgeSites(buildQuestion({ assume: { sitesClosed: ['b'] } }), [], law, alike)
    expect(excluded.map(({ siteId, blocks }) => [siteId, blocks.includes('SITE_STATUS')])).toEqual([
      ['a', false],
      ['c', false],
      ['b', true],
    ])
  })
})

describe('any question about any theater', () => {
  const describeFinding = ({ code, effect, message }: Finding): string => `${code} ${effect}: ${message}`

  it('puts every site among the options or the excluded, exactly once', () => {
    for (const { question, sites } of worlds) {
      const { options, excluded } = judgeSites(question, sites, law)
      expect([...ids(options), ...idsOf(excluded)].sort()).toEqual(sites.map(({ id }) => id))
    }
  })

  it('excludes a site for a reason, and lets no option keep one', () => {
    for (const { question, sites } of worlds) {
      const { options, excluded } = judgeSites(question, sites, law)
      for (const { judged, blocks } of excluded) {
        expect(judged?.findings[0]?.effect).toBe('BLOCKS')
        const blocking = judged?.findings.filter(({ effect }) => effect === 'BLOCKS').map(({ code }) => code)
        expect(new Set(blocks)).toEqual(new Set(blocking))
        expect(blocks).toHaveLength(new Set(blocks).size)
      }
      for (const { findings } of options) expect(findings.map(({ effect }) => effect)).not.toContain('BLOCKS')
    }
  })

  it('calls an option FEASIBLE only where nothing needs clearing', () => {
    for (const { question, sites } of worlds)
      for (const { verdict, findings, capability } of judgeSites(question, sites, law).options)
        expect(verdict === 'FEASIBLE').toBe(
          !findings.some(needsClearing) && !['PLANNED', 'CANDIDATE'].includes(capability.basis),
        )
  })

  it('says in every finding what was found and on what fact, and what would clear it', () => {
    for (const { question, sites } of worlds)
      for (const finding of sites.flatMap((site) => judgeSite(question, site, law))) {
        expect(finding.message).toMatch(/^[^]*\w[^]*\.$/)
        expect(finding.fact).toMatch(/\w/)
        for (const text of [finding.message, finding.fact, finding.clearedBy ?? ''])
          expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
        if (finding.effect !== 'NOTE' && !finding.clearedBy?.trim())
          throw new Error(`nothing clears ${describeFinding(finding)}`)
      }
  })

  it('puts graver findings first', () => {
    const order: FindingEffect[] = ['BLOCKS', 'NEEDS_REVIEW', 'UNKNOWN', 'NOTE']
    for (const { question, sites } of worlds)
      for (const site of sites) {
        const effects = judgeSite(question, site, law).map(({ effect }) => order.indexOf(effect))
        expect(effects).toEqual(effects.toSorted((a, b) => a - b))
      }
  })

  it('gives the same answer to the same facts twice, and leaves them as they were', () => {
    for (const { question, sites } of worlds) {
      const before = structuredClone({ question, sites })
      const first = judgeSites(question, sites, law)
      expect(judgeSites(question, sites, law)).toEqual(first)
      expect({ question, sites }).toEqual(before)
    }
  })

  it('judges each site by itself, whatever others stand beside it', () => {
    for (const { question, sites } of worlds.slice(0, 50)) {
      const together = judgeSites(question, sites, law)
      for (const option of together.options) expect(judgeSites(question, [option.site], law).options).toEqual([option])
    }
  })

  it('does not depend on the order in which records come', () => {
    for (const [seed, { question, sites }] of worlds.entries()) {
      const { shuffle } = buildChance(seed)
      const shuffled = sites.map((site) => ({
        ...site,
        docks: shuffle(site.docks),
        operators: shuffle(site.operators),
        agreements: shuffle(site.agreements),
        events: shuffle(site.events),
        accessFacts: shuffle(site.accessFacts),
        workCenters: shuffle(site.workCenters),
      }))
      const show = (some: typeof sites) => {
        const { options, excluded } = judgeSites(question, some, law)
        const say = (findings: Finding[]) => findings.map(describeFinding).sort()
        return [
          options.map(({ site, verdict, level, findings }) => [site.id, verdict, level, say(findings)]),
          excluded.map(({ siteId, judged }) => [siteId, say(judged?.findings ?? [])]),
        ]
      }
      expect(show(shuffled)).toEqual(show(sites))
    }
  })

  it('is asked often enough, with answers of each kind', () => {
    const options = worlds.flatMap(({ question, sites }) => judgeSites(question, sites, law).options)
    expect(options.filter(({ verdict }) => verdict === 'FEASIBLE').length).toBeGreaterThan(10)
    expect(options.filter(({ verdict }) => verdict === 'CONDITIONAL').length).toBeGreaterThan(100)
  })

  it('never offers more for stronger evidence', () => {
    const grounds = ['CANDIDATE', 'PLANNED', 'ASSIGNED', 'CONTRACTED', 'PERFORMED'] as const
    for (const { question, sites } of worlds) {
      const offered = grounds.map((minimumEvidence) =>
        ids(judgeSites({ ...question, minimumEvidence }, sites, law).options),
      )
      for (const [index, stronger] of offered.slice(1).entries())
        expect(offered[index]).toEqual(expect.arrayContaining(stronger))
    }
  })

  it('never offers more when a site is closed or a country gives no access', () => {
    for (const { question, sites } of worlds) {
      const open = ids(judgeSites(question, sites, law).options)
      const [site] = sites
      if (!site) continue
      const closed = { ...question, assume: { ...question.assume, sitesClosed: [site.id] } }
      expect(ids(judgeSites(closed, sites, law).options)).toEqual(open.filter((id) => id !== site.id))
      const barred = { ...question, assume: { ...question.assume, countriesWithoutAccess: [site.country.iso3] } }
      const elsewhere = new Set(sites.filter(({ country }) => country !== site.country).map(({ id }) => id))
      expect(ids(judgeSites(barred, sites, law).options)).toEqual(open.filter((id) => elsewhere.has(id)))
    }
  })

  it('never says that the 2 percent cap is kept', () => {
    for (const { question, sites } of worlds)
      for (const finding of sites.flatMap((site) => judgeSite(question, site, law)))
        if (finding.ruleId === 'la-8680-a3-cap') expect(finding.effect).toBe('NEEDS_REVIEW')
  })

  it('still answers where no law is on record', () => {
    for (const { question, sites } of worlds.slice(0, 50)) {
      const { options, excluded } = judgeSites(question, sites, new Map())
      expect(options.length + excluded.length).toBe(sites.length)
    }
  })

  it('has no options where there are no sites', () => {
    expect(judgeSites(buildQuestion(), [], law)).toEqual({ options: [], excluded: [] })
    expect(judgeSites(buildQuestion(), [buildSite()], law).options).toEqual([])
  })
})
