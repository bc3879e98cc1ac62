import { explainUnmetSystems, explainUnusedAssumptions, toStanding } from '../domain/explain-coverage.ts'
import { findLosses } from '../domain/find-losses.ts'
import type { CoverageSummaryResolvers } from '../generated/resolvers.ts'

const MAX_LOSSES = 20

export const CoverageSummary: CoverageSummaryResolvers = {
  systems: ({ judged }) => judged.length,
  none: ({ judged }) => judged.filter((each) => toStanding(each) === 'NONE').length,
  withoutRecord: ({ judged }) => judged.filter(({ ways, ruledOut }) => ways.length + ruledOut.length === 0).length,
  one: ({ judged }) => judged.filter((each) => toStanding(each) === 'ONE').length,
  several: ({ judged }) => judged.filter((each) => toStanding(each) === 'SEVERAL').length,
  worstLosses: ({ judged }) => findLosses(judged).slice(0, MAX_LOSSES),
  notes: ({ asked, judged, sites }) => [
    ...explainUnmetSystems(asked.systems, judged),
    ...explainUnusedAssumptions(asked.assume, sites),
  ],
}
