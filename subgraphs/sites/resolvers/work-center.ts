import type { WorkCenterResolvers } from '../generated/resolvers.ts'

export const WorkCenter: WorkCenterResolvers = {
  __resolveReference: ({ id }, { docks }) => docks.load(id),
  kind: () => 'NAMED',
  site: ({ siteId }, _args, { sites }) => sites.load(siteId),
  dock: (dock) => dock,
}
