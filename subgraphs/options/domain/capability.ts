import type { CapabilityFacts, Evidence, SiteFacts } from './facts.ts'
import type { Question } from './question.ts'
import { wantedLevel } from './wanted-level.ts'

/** Grounds from the strongest to the weakest. */
export const EVIDENCE_ORDER: readonly Evidence[] = ['PERFORMED', 'CONTRACTED', 'ASSIGNED', 'PLANNED', 'CANDIDATE']

export const evidenceRank = (evidence: Evidence): number => EVIDENCE_ORDER.indexOf(evidence)

/**
 * Whether a record speaks of the system: it names it, or it names a whole category of equipment ("Tactical
 * communications, optics and generators") and the system is of the same category and supply class.
 */
export function covers(record: CapabilityFacts, { system }: Question): boolean {
  if (record.systemId === system.id) return true
  return (
    record.systemIsCategory &&
    record.systemCategory === system.category &&
    record.systemFsc !== null &&
    record.systemFsc === system.fsc
  )
}

/**
 * The record that the site's answer rests on: of those that speak of the system and have not ended, the one that
 * names it, states the level asked for, and stands on the strongest ground. What an operator declares of itself counts
 * where no record of the system states the level asked for or leaves it open: it must not weaken what was reported.
 */
export function findCapability(question: Question, site: SiteFacts): CapabilityFacts | null {
  const level = wantedLevel(question)
  const weigh = (record: CapabilityFacts): number =>
    (record.systemId === question.system.id ? 0 : 100) +
    (level === null || record.levels.includes(level) ? 0 : 10) +
    evidenceRank(record.basis)
  const covering = site.capabilities.filter((record) => !record.ended && covers(record, question))
  const isReported = covering.some(
    ({ isDeclared, systemId, levels }) =>
      !isDeclared &&
      systemId === question.system.id &&
      (level === null || levels.length === 0 || levels.includes(level)),
  )
  const records = isReported ? covering.filter(({ isDeclared }) => !isDeclared) : covering
  if (records.length < 2) return records[0] ?? null
  return records.sort((a, b) => weigh(a) - weigh(b) || (a.id < b.id ? -1 : 1))[0] ?? null
}
