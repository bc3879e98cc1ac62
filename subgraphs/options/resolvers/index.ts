import type { Resolvers } from '../generated/resolvers.ts'
import { DockFit } from './dock-fit.ts'
import { ElsewhereSite } from './elsewhere-site.ts'
import { Finding } from './finding.ts'
import { Query } from './query.ts'
import { RepairOption } from './repair-option.ts'
import { RepairOptions } from './repair-options.ts'
import { Theater } from './theater.ts'

export const resolvers: Resolvers = { DockFit, ElsewhereSite, Finding, Query, RepairOption, RepairOptions, Theater }
