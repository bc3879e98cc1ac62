import { covers, evidenceRank } from './capability.ts'
import type { CapabilityFacts, Evidence, Law, Level, SiteFacts, SystemFacts } from './facts.ts'
import type { FindingCode } from './finding.ts'
import { judgeSites, type Verdict } from './judge-sites.ts'
import { NO_ASSUMPTIONS, type Assumptions, type Question } from './question.ts'
import { toGround } from './site-ground.ts'
import { summarizeCoverage, type Coverage } from './summarize-coverage.ts'

/** Records of one system that say the same, and the sites that have them. */
export interface AlikeRecords {
  /** What they say, without words and without ids of record and site. */
  record: CapabilityFacts
  siteIds: string[]
  /** Id of the record at each of the sites. */
  ids: string[]
}

/** What the judgement of a theater's coverage reads, as one statement saw it. */
export interface CoverageFacts {
  systems: SystemFacts[]
  /**
   * Every site with a record of one of them. Its own records are left out, but for one of a nuclear-powered class where
   * it has any: `records` has the others.
   */
  sites: SiteFacts[]
  records: AlikeRecords[]
}

/** What is asked of every system alike. */
export interface CoverageQuestion {
  level: Level | null
  /** YYYY-MM-DD: law, access and agreements are judged on it. */
  asOf: string
  today: string
  assume: Assumptions
}

/** A site that no rule rules out. */
export interface Way {
  site: SiteFacts
  verdict: Verdict
  evidence: Evidence
}

/** What the sites of a theater are to one system. */
export interface JudgedSystem {
  system: SystemFacts
  onRecord: Coverage
  /** FEASIBLE first, then the stronger evidence, then by site id. */
  ways: Way[]
  /** For each site with a record that is ruled out, the codes that do it. */
  ruledOut: FindingCode[][]
}

type Outcome = Omit<Way, 'site'> | { blocks: FindingCode[] }

/** A record at a site: where it stands in `CoverageFacts.records`, and its id there. */
interface Held {
  index: number
  id: string
}

/**
 * Judges for every system the sites with a record that covers it, by the rules of the one question: equipment of the
 * United States, no kind of work, no docking, no origin. Who can is judged and not when: with no capacity, no origin and
 * no day by which it is needed the rules of capacity, transit and need rule nothing out. Sites that are alike in all
 * that rules read are judged once.
 */
export function judgeCoverage(asked: CoverageQuestion, facts: CoverageFacts, law: Law): JudgedSystem[] {
  const { systems, records } = facts
  const sites = new Map(facts.sites.map((site) => [site.id, { site, ground: toGround(site, asked.assume) }]))
  const indexed = records.map((alike, index) => ({ ...alike, index }))
  const recordsOf = Map.groupBy(indexed, ({ record }) => record.systemId)
  const ofCategories = indexed.filter(({ record }) => record.systemIsCategory)

  return systems.map((system) => {
    const question = toQuestion(asked, system)
    const own = recordsOf.get(system.id) ?? []
    const wider = ofCategories.filter(({ record }) => record.systemId !== system.id && covers(record, question))
    const heldBySite = new Map<string, Held[]>()
    const hold = ({ siteIds, ids, index }: (typeof indexed)[number], isConsidered: (site: SiteFacts) => boolean) => {
      for (const [place, siteId] of siteIds.entries()) {
        const held = heldBySite.get(siteId)
        if (held) held.push({ index, id: ids[place] ?? '' })
        else if (isConsidered(findSite(siteId).site)) heldBySite.set(siteId, [{ index, id: ids[place] ?? '' }])
      }
    }
    for (const alike of own) hold(alike, () => true)
    // A record of a whole category counts where the site's domain is the system's.
    for (const alike of wider) hold(alike, ({ domains }) => domains.some((domain) => system.domains.includes(domain)))

    const outcomes = new Map<string, Outcome>()
    const judged: JudgedSystem = { system, onRecord: summarizeCoverage(own), ways: [], ruledOut: [] }
    for (const [siteId, held] of heldBySite) {
      const { site, ground } = findSite(siteId)
      if (held.length > 1) held.sort((a, b) => (a.id < b.id ? -1 : 1))
      const key = `${ground} ${held.map(({ index }) => index).join(' ')}`
      const outcome = outcomes.get(key) ?? judge(question, site, held)
      outcomes.set(key, outcome)
      if ('blocks' in outcome) judged.ruledOut.push(outcome.blocks)
      else judged.ways.push({ site, ...outcome })
    }
    judged.ways.sort(compareWays)
    return judged
  })

  function findSite(id: string): { site: SiteFacts; ground: string } {
    const found = sites.get(id)
    if (!found) throw new Error(`A record names the site "${id}", which was not read.`)
    return found
  }

  function judge(question: Question, site: SiteFacts, held: readonly Held[]): Outcome {
    const capabilities = held.flatMap(({ index, id }) => {
      const alike = records[index]
      return alike ? [{ ...alike.record, id, siteId: site.id }] : []
    })
    const withRecords = { ...site, capabilities: [...capabilities, ...site.capabilities] }
    const { options, excluded } = judgeSites(question, [withRecords], law)
    const [option] = options
    return option
      ? { verdict: option.verdict, evidence: option.capability.basis }
      : { blocks: excluded[0]?.blocks ?? [] }
  }
}

const compareWays = (a: Way, b: Way): number =>
  (a.verdict === b.verdict ? 0 : a.verdict === 'FEASIBLE' ? -1 : 1) ||
  evidenceRank(a.evidence) - evidenceRank(b.evidence) ||
  (a.site.id < b.site.id ? -1 : 1)

/** What shuts straits and what adds windows bears on ways and dates, of which coverage has none. */
const toQuestion = ({ level, asOf, today, assume }: CoverageQuestion, system: SystemFacts): Question => ({
  system,
  owner: 'USA',
  level,
  kind: null,
  part: 'WHOLE',
  plannedDays: null,
  docking: false,
  hostileDamage: null,
  origin: null,
  today,
  readyOn: asOf,
  neededBy: null,
  minimumEvidence: 'CANDIDATE',
  vessel: {
    homeport: null,
    deployed: null,
    operator: null,
    plannedHomeportChange: null,
    forwardDeployedSince: null,
  },
  assume: { ...NO_ASSUMPTIONS, sitesClosed: assume.sitesClosed, countriesWithoutAccess: assume.countriesWithoutAccess },
  recordedHomeport: null,
})
