import { findCapability } from './capability.ts'
import { findBestDock, type DockFit } from './dock-fit.ts'
import type { CapabilityFacts, Law, Level, SiteFacts } from './facts.ts'
import type { Finding, FindingCode, FindingEffect } from './finding.ts'
import type { Question } from './question.ts'
import { RULES } from './rules.ts'
import { findTurnaround, type Turnaround } from './turnaround.ts'
import { isShip } from './vessel.ts'

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
}

/** A site that at least one finding blocks. */
export interface Exclusion {
  site: SiteFacts
  findings: Finding[]
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

/** Judges every site by every rule: each ends either as an option or as an exclusion. */
export function judgeSites(question: Question, sites: readonly SiteFacts[], law: Law): Judgement {
  const judgement: Judgement = { options: [], excluded: [] }
  for (const site of sites) {
    const findings = judgeSite(question, site, law)
    const capability = findCapability(question, site)
    if (capability === null || findings.some((finding) => finding.effect === 'BLOCKS'))
      judgement.excluded.push({ site, findings })
    else
      judgement.options.push({
        site,
        capability,
        findings,
        verdict: toVerdict(findings, capability),
        level: toLevel(question, capability),
        dockFit: question.docking && isShip(question) ? findBestDock(question.system, site.docks) : null,
        turnaround: findTurnaround(question, site),
      })
  }
  // What is nearest to being usable comes first: a site whose record is ruled out before a site without a record.
  judgement.excluded.sort((a, b) => countBlocking(a) - countBlocking(b) || (a.site.id < b.site.id ? -1 : 1))
  return judgement
}

const countBlocking = ({ findings }: Exclusion): number =>
  findings.filter(({ effect }) => effect === 'BLOCKS').length +
  (findings.some(({ code, effect }) => code === 'CAPABILITY' && effect === 'BLOCKS') ? 100 : 0)

/** Every finding of every rule on one site, graver effects first and in the order of the rules within an effect. */
export function judgeSite(question: Question, site: SiteFacts, law: Law): Finding[] {
  const codes = Object.keys(RULES) as FindingCode[]
  return codes
    .flatMap((code) => RULES[code](question, site, law).map((found) => ({ code, ...found })))
    .sort((a, b) => EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect))
}

/** Whether a finding stands between an option and FEASIBLE. */
export const needsClearing = ({ effect, code }: Finding): boolean =>
  effect === 'NEEDS_REVIEW' || (effect === 'UNKNOWN' && UNKNOWN_NEEDS_CLEARING.includes(code))

function toVerdict(findings: readonly Finding[], { basis }: CapabilityFacts): Verdict {
  return basis === 'PLANNED' || basis === 'CANDIDATE' || findings.some(needsClearing) ? 'CONDITIONAL' : 'FEASIBLE'
}

function toLevel({ level }: Question, { levels }: CapabilityFacts): Level | null {
  if (level !== null && levels.includes(level)) return level
  return LEVEL_DEPTH.findLast((deep) => levels.includes(deep)) ?? null
}
