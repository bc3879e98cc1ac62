import type { Ask } from './ask.ts'
import type { Place, SiteRecord } from './place.ts'
import type { Rule } from './finding.ts'
import { access } from './rules/access.ts'
import { agreement } from './rules/agreement.ts'
import { capacity } from './rules/capacity.ts'
import { capability } from './rules/capability.ts'
import { dockFit } from './rules/dock-fit.ts'
import { evidence, weaknessOf } from './rules/evidence.ts'
import { exportRule } from './rules/export.ts'
import { legal8680 } from './rules/legal-8680.ts'
import { level } from './rules/level.ts'
import { neededBy } from './rules/needed-by.ts'
import { nuclear } from './rules/nuclear.ts'
import { ownership8679a } from './rules/ownership-8679a.ts'
import { scope } from './rules/scope.ts'
import { siteStatus } from './rules/site-status.ts'
import { stale } from './rules/stale.ts'
import { trainingOnly } from './rules/training-only.ts'
import { transit } from './rules/transit.ts'
import { findSchedule, type Schedule, type Way } from './schedule.ts'
import { isBlocked, isOpenPoint, toVerdict, type Finding } from './verdict.ts'

/** In the order in which the schema lists the codes. */
const RULES: [string, Rule][] = [
  ['CAPABILITY', capability],
  ['LEVEL', level],
  ['SCOPE', scope],
  ['EVIDENCE', evidence],
  ['SITE_STATUS', siteStatus],
  ['TRAINING_ONLY', trainingOnly],
  ['DOCK_FIT', dockFit],
  ['ACCESS', access],
  ['LEGAL_8680', legal8680],
  ['OWNERSHIP_8679A', ownership8679a],
  ['AGREEMENT', agreement],
  ['NUCLEAR', nuclear],
  ['EXPORT', exportRule],
  ['CAPACITY', capacity],
  ['TRANSIT', transit],
  ['NEEDED_BY', neededBy],
  ['STALE', stale],
]
export const CODES = RULES.map(([code]) => code)

/** A record speaks of the system that it names, or, where it names a kind of equipment, of all of that kind. */
export function speaksOf({ system }: SiteRecord, ask: Ask): boolean {
  if (system.id === ask.system.id) return true
  const isSameKind = system.category === ask.system.category && system.fsc !== null && system.fsc === ask.system.fsc
  return system.is_category && isSameKind
}

export interface Judged {
  place: Place
  record: SiteRecord | null
  schedule: Schedule
  findings: Finding[]
}

/** Judges the site by each of its records; the one that comes off best speaks for it. */
export function judgePlace(ask: Ask, place: Place, way: Way): Judged {
  const records = place.records.filter((record) => record.ended !== true && speaksOf(record, ask))
  if (records.length === 0) {
    // No rule asks when a site without a record could do the work.
    const never = { way, arrival: null, turnaroundDays: null, centers: [], assumed: [], slot: null }
    return { place, record: null, schedule: never, findings: judgeBy(ask, place, null, never) }
  }
  const schedule = findSchedule(ask, place, way)
  let best: (Judged & { record: SiteRecord }) | null = null
  for (const record of records) {
    const judged = { place, record, schedule, findings: judgeBy(ask, place, record, schedule) }
    if (best === null || isBetter(judged, best)) best = judged
  }
  if (best === null) throw new Error('no record')
  return best
}

/** Graver effects first, and within an effect in the order of the rules. */
function judgeBy(ask: Ask, place: Place, record: SiteRecord | null, schedule: Schedule): Finding[] {
  const findings: Finding[] = []
  const found = RULES.map(([code, rule]) => ({ code, found: rule(ask, place, record, schedule) }))
  for (const effect of ['BLOCKS', 'NEEDS_REVIEW', 'UNKNOWN', 'NOTE'])
    for (const one of found)
      for (const { code, ...rest } of one.found.map((each) => ({ code: one.code, ...each })))
        if (rest.effect === effect) findings.push({ code, ...rest })
  return findings
}

/** Not blocked before blocked, feasible before conditional, stronger ground, fewer open points, then by id. */
function isBetter(one: Judged & { record: SiteRecord }, other: Judged & { record: SiteRecord }): boolean {
  const weigh = ({ record, findings }: Judged & { record: SiteRecord }): (number | string)[] => [
    isBlocked(findings) ? 1 : 0,
    toVerdict(findings, record.basis) === 'FEASIBLE' ? 0 : 1,
    weaknessOf(record.basis),
    findings.filter(isOpenPoint).length,
    record.id,
  ]
  const [a, b] = [weigh(one), weigh(other)]
  for (let place = 0; place < a.length; place++) {
    const [left, right] = [a[place] ?? 0, b[place] ?? 0]
    if (left !== right) return left < right
  }
  return false
}
