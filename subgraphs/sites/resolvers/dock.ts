import type { DockResolvers } from '../generated/resolvers.ts'

export const Dock: DockResolvers = {
  __resolveReference: ({ id }, { docks }) => docks.load(id),
  site: ({ siteId }, _args, { sites }) => sites.load(siteId),
  // The dock is a work center under its own id.
  workCenter: ({ id }, _args, { workCenters }) => workCenters.load(id),
}
