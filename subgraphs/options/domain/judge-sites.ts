import { covers, evidenceRank, findCapability } from './capability.ts'
import { findBestDock, type DockFit } from './dock-fit.ts'
import type { CapabilityFacts, Law, Level, SiteFacts } from './facts.ts'
import type { Finding, FindingCode, FindingEffect } from './finding.ts'
import { daysBetween } from './partial-date.ts'
import type { Question } from './question.ts'
import { RULES } from './rules.ts'
import { findSlot, type Slot } from './schedule.ts'
import { findTurnaround, type Turnaround } from './turnaround.ts'
import { isShip } from './vessel.ts'
import { wantedLevel } from './wanted-level.ts'

export type Verdict = 'FEASIBLE' | 'CONDITIONAL'

/** A site that no finding blocks. */
export interface Option {
  site: SiteFacts
  verdict: Verdict
  capability: CapabilityFacts
  level: Level | null
  findings: Finding[]
  dockFit: DockFit | null
  turnaround: Turnaround | null
  /** When the work can be done; null where no date is known. */
  slot: Slot | null
  /** From completion to the day it is needed; null where one of both is unknown. */
  slackDays: number | null
}

/** A site that at least one finding blocks. */
export interface Exclusion {
  siteId: string
  countryIso3: string
  /** The rules that block, each once. */
  blocks: FindingCode[]
  /** Null for a site that was judged with others like it: its findings are put into words when they are shown. */
  judged: { site: SiteFacts; findings: Finding[] } | null
}

/** Sites without a record of the system that are alike in all that can rule them out. */
export interface AlikeSites {
  /** What they have in common, as one site. */
  outline: SiteFacts
  ids: string[]
}

export interface Judgement {
  options: Option[]
  excluded: Exclusion[]
}

const EFFECT_ORDER: readonly FindingEffect[] = ['BLOCKS', 'NEEDS_REVIEW', 'UNKNOWN', 'NOTE']
/** What is unknown under these rules must be known before a site is chosen. */
const UNKNOWN_NEEDS_CLEARING: readonly FindingCode[] = ['LEVEL', 'DOCK_FIT', 'ACCESS', 'AGREEMENT']
/** From shallow to deep, to name the deepest of several; never to infer one from another. */
const LEVEL_DEPTH: readonly Level[] = ['TRAINING', 'FIELD', 'BELOW_DEPOT_SUSTAINMENT', 'DEPOT']

/**
 * Judges every site by every rule: each ends either as an option or as an exclusion.
 * @param alike sites without a record of the system, which therefore all end as exclusions
 */
export function judgeSites(
  question: Question,
  sites: readonly SiteFacts[],
  law: Law,
  alike: readonly AlikeSites[] = [],
): Judgement {
  const judgement: Judgement = { options: [], excluded: judgeAlike(question, alike, law) }
  for (const site of sites) {
    const { findings, capability } = judgeByBestRecord(question, site, law)
    if (capability === null || isBlocked(findings))
      judgement.excluded.push({
        siteId: site.id,
        countryIso3: site.country.iso3,
        blocks: toBlocks(findings),
        judged: { site, findings },
      })
    else {
      const slot = findSlot(question, site)
      judgement.options.push({
        site,
        capability,
        findings,
        verdict: toVerdict(findings, capability),
        level: toLevel(question, capability),
        dockFit: question.docking && isShip(question) ? findBestDock(question.system, site.docks) : null,
        turnaround: findTurnaround(question, site),
        slot,
        slackDays: slot && question.neededBy !== null ? daysBetween(slot.completion, question.neededBy) : null,
      })
    }
  }
  // What is nearest to being usable comes first: a site whose record is ruled out before a site without a record.
  judgement.excluded.sort((a, b) => weighBlocks(a) - weighBlocks(b) || (a.siteId < b.siteId ? -1 : 1))
  return judgement
}

/** The rules that look at what a site or its operators have or hold; the others look at what kind of place it is. */
const BY_HOLDINGS: readonly FindingCode[] = ['DOCK_FIT', 'OWNERSHIP_8679A', 'AGREEMENT', 'NUCLEAR']

/** One judgement for all that are alike; what turns on the kind of place alone is judged once for all of a kind. */
function judgeAlike(question: Question, alike: readonly AlikeSites[], law: Law): Exclusion[] {
  const judged = new Map<string, FindingCode[]>()
  const findBlocks = (outline: SiteFacts, isClosed: boolean): FindingCode[] => {
    const kind = `${isClosed} ${toKind(outline)}`
    const byKind =
      judged.get(kind) ?? toBlocks(judgeSite(question, outline, law, (code) => !BY_HOLDINGS.includes(code)))
    judged.set(kind, byKind)
    return [...byKind, ...toBlocks(judgeSite(question, outline, law, (code) => BY_HOLDINGS.includes(code)))]
  }
  const isClosed = (id: string): boolean => question.assume.sitesClosed.includes(id)
  return alike.flatMap(({ outline, ids }) => {
    const [closed, open] = [ids.filter(isClosed), ids.filter((id) => !isClosed(id))]
    return [closed, open].flatMap((siteIds) => {
      const [first] = siteIds
      if (first === undefined) return []
      const blocks = findBlocks({ ...outline, id: first }, isClosed(first))
      return siteIds.map((siteId) => ({ siteId, countryIso3: outline.country.iso3, blocks, judged: null }))
    })
  })
}

const toKind = ({ country, kind, status, levels, rsfRelation, operators }: SiteFacts): string =>
  [
    country.iso3,
    kind,
    status,
    levels.join(),
    rsfRelation,
    ...operators.map((each) => `${each.kind} ${each.countryIso3} ${each.parentName}`),
  ].join(' ')

const toBlocks = (findings: readonly Finding[]): FindingCode[] => [
  ...new Set(findings.flatMap(({ code, effect }) => (effect === 'BLOCKS' ? [code] : []))),
]

const isBlocked = (findings: readonly Finding[]): boolean => findings.some(({ effect }) => effect === 'BLOCKS')

/** A site with several records of the system is judged by each of them; the one that comes off best speaks for it. */
function judgeByBestRecord(
  question: Question,
  site: SiteFacts,
  law: Law,
): { findings: Finding[]; capability: CapabilityFacts | null } {
  const records = site.capabilities.filter((record) => !record.ended && covers(record, question))
  if (records.length < 2)
    return { findings: judgeSite(question, site, law), capability: findCapability(question, site) }
  const others = site.capabilities.filter((record) => !records.includes(record))
  const outcomes = records.map((capability) => {
    const findings = judgeSite(question, { ...site, capabilities: [...others, capability] }, law)
    const openPoints = findings.filter(needsClearing).length
    const verdict = toVerdict(findings, capability) === 'FEASIBLE' ? 0 : 1
    return {
      findings,
      capability,
      merits: [isBlocked(findings) ? 1 : 0, verdict, evidenceRank(capability.basis), openPoints],
    }
  })
  outcomes.sort((a, b) => compareMerits(a.merits, b.merits) || (a.capability.id < b.capability.id ? -1 : 1))
  return outcomes[0] ?? { findings: [], capability: null }
}

function compareMerits(a: readonly number[], b: readonly number[]): number {
  for (const [index, merit] of a.entries()) {
    const difference = merit - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const weighBlocks = ({ blocks }: Exclusion): number => blocks.length + (blocks.includes('CAPABILITY') ? 100 : 0)

/** Every finding of every rule on one site, graver effects first and in the order of the rules within an effect. */
export function judgeSite(
  question: Question,
  site: SiteFacts,
  law: Law,
  isAsked: (code: FindingCode) => boolean = () => true,
): Finding[] {
  const codes = Object.keys(RULES) as FindingCode[]
  return codes
    .filter(isAsked)
    .flatMap((code) => RULES[code](question, site, law).map((found) => ({ code, ...found })))
    .sort((a, b) => EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect))
}

/** Whether a finding stands between an option and FEASIBLE. */
export const needsClearing = ({ effect, code }: Finding): boolean =>
  effect === 'NEEDS_REVIEW' || (effect === 'UNKNOWN' && UNKNOWN_NEEDS_CLEARING.includes(code))

function toVerdict(findings: readonly Finding[], { basis }: CapabilityFacts): Verdict {
  return basis === 'PLANNED' || basis === 'CANDIDATE' || findings.some(needsClearing) ? 'CONDITIONAL' : 'FEASIBLE'
}

function toLevel(question: Question, { levels }: CapabilityFacts): Level | null {
  const level = wantedLevel(question)
  if (level !== null && levels.includes(level)) return level
  return LEVEL_DEPTH.findLast((deep) => levels.includes(deep)) ?? null
}
