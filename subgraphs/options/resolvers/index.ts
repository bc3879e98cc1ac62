import type { Resolvers } from '../generated/resolvers.ts'
import { CapacitySlot } from './capacity-slot.ts'
import { CoverageSummary } from './coverage-summary.ts'
import { CoverageWay } from './coverage-way.ts'
import { DockFit } from './dock-fit.ts'
import { ElsewhereSite } from './elsewhere-site.ts'
import { ExcludedSite } from './excluded-site.ts'
import { Finding } from './finding.ts'
import { Query } from './query.ts'
import { RepairOption } from './repair-option.ts'
import { RepairOptions } from './repair-options.ts'
import { RequestProblem } from './request-problem.ts'
import { SingleLoss } from './single-loss.ts'
import { SystemCoverage } from './system-coverage.ts'
import { Theater } from './theater.ts'
import { Transit } from './transit.ts'

export const resolvers: Resolvers = {
  CapacitySlot,
  CoverageSummary,
  CoverageWay,
  DockFit,
  ElsewhereSite,
  ExcludedSite,
  Finding,
  Query,
  RepairOption,
  RepairOptions,
  RequestProblem,
  SingleLoss,
  SystemCoverage,
  Theater,
  Transit,
}
