import type { WorkCenterResolvers } from '../generated/resolvers.ts'

export const WorkCenter: WorkCenterResolvers = {
  __resolveReference: ({ id }, { workCenters }) => workCenters.load(id),
  site: ({ siteId }, _args, { sites }) => sites.load(siteId),
  dock: ({ dockId }, _args, { docks }) => (dockId === null ? null : docks.load(dockId)),
}
