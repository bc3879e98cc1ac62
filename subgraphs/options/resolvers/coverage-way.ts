import type { CoverageWayResolvers } from '../generated/resolvers.ts'

export const CoverageWay: CoverageWayResolvers = {
  operators: ({ site }) => site.operators,
}
