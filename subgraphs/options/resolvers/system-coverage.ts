import { toFirst } from '../../platform/pages.ts'
import { countRuledOut, countWays, explainStanding, toStanding } from '../domain/explain-coverage.ts'
import type { SystemCoverageResolvers } from '../generated/resolvers.ts'

export const SystemCoverage: SystemCoverageResolvers = {
  siteCount: ({ onRecord }) => onRecord.siteCount,
  strongestEvidence: ({ onRecord }) => onRecord.strongestEvidence,
  levels: ({ onRecord }) => onRecord.levels,
  standing: (judged) => toStanding(judged),
  feasibleSites: ({ ways }) => countWays(ways).feasibleSites,
  conditionalSites: ({ ways }) => countWays(ways).conditionalSites,
  operatorCount: ({ ways }) => countWays(ways).operatorCount,
  sitesWithoutOperator: ({ ways }) => countWays(ways).sitesWithoutOperator,
  countryCount: ({ ways }) => countWays(ways).countryCount,
  ways: ({ ways }, page) => toFirst(ways, page),
  countsByCode: (judged) => countRuledOut(judged),
  notes: (judged) => explainStanding(judged, judged.theaterCode),
}
