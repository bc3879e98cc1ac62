import { EVIDENCE_ORDER } from './capability.ts'
import type { Evidence, Level } from './facts.ts'

/** What the sites of a theater have on record for one system. */
export interface Coverage {
  siteCount: number
  strongestEvidence: Evidence | null
  levels: Level[]
}

const LEVELS: readonly Level[] = ['TRAINING', 'FIELD', 'BELOW_DEPOT_SUSTAINMENT', 'DEPOT']

export function summarizeCoverage(
  records: readonly { siteId: string | null; basis: Evidence | null; levels: Level[] | null }[],
): Coverage {
  return {
    siteCount: new Set(records.flatMap(({ siteId }) => siteId ?? [])).size,
    strongestEvidence: EVIDENCE_ORDER.find((evidence) => records.some(({ basis }) => basis === evidence)) ?? null,
    levels: LEVELS.filter((level) => records.some(({ levels }) => levels?.includes(level))),
  }
}
