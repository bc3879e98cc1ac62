import type { MaintenanceEventResolvers } from '../generated/resolvers.ts'

export const MaintenanceEvent: MaintenanceEventResolvers = {
  __resolveReference: ({ id }, { maintenanceEvents }) => maintenanceEvents.load(id),
  site: ({ siteId }) => (siteId === null ? null : { id: siteId }),
  system: ({ systemId }) => ({ id: systemId }),
  asset: ({ assetId }) => (assetId === null ? null : { id: assetId }),
  partner: ({ partnerId }) => (partnerId === null ? null : { id: partnerId }),
}
