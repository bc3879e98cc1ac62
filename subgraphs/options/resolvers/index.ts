import type { Resolvers } from '../generated/resolvers.ts'
import { CapacitySlot } from './capacity-slot.ts'
import { DockFit } from './dock-fit.ts'
import { ElsewhereSite } from './elsewhere-site.ts'
import { ExcludedSite } from './excluded-site.ts'
import { Finding } from './finding.ts'
import { Query } from './query.ts'
import { RepairOption } from './repair-option.ts'
import { RepairOptions } from './repair-options.ts'
import { RequestProblem } from './request-problem.ts'
import { Theater } from './theater.ts'
import { Transit } from './transit.ts'

export const resolvers: Resolvers = {
  CapacitySlot,
  DockFit,
  ElsewhereSite,
  ExcludedSite,
  Finding,
  Query,
  RepairOption,
  RepairOptions,
  RequestProblem,
  Theater,
  Transit,
}
