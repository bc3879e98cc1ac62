import { EVIDENCE_ORDER } from './capability.ts'
import type { CapabilityFacts, Evidence, Level } from './facts.ts'

/** What the sites of a theater have on record for one system. */
export interface Coverage {
  siteCount: number
  strongestEvidence: Evidence | null
  levels: Level[]
}

const LEVELS: readonly Level[] = ['TRAINING', 'FIELD', 'BELOW_DEPOT_SUSTAINMENT', 'DEPOT']

/** Counts what the records of one system say that have not ended. */
export function summarizeCoverage(
  alike: readonly { record: Pick<CapabilityFacts, 'basis' | 'levels' | 'ended'>; siteIds: readonly string[] }[],
): Coverage {
  const standing = alike.filter(({ record }) => !record.ended)
  return {
    siteCount: new Set(standing.flatMap(({ siteIds }) => siteIds)).size,
    strongestEvidence:
      EVIDENCE_ORDER.find((evidence) => standing.some(({ record }) => record.basis === evidence)) ?? null,
    levels: LEVELS.filter((level) => standing.some(({ record }) => record.levels.includes(level))),
  }
}
