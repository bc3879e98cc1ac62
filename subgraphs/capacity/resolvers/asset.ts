import type { AssetResolvers } from '../generated/resolvers.ts'

export const Asset: AssetResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  maintenanceEvents: ({ id }, _args, { maintenanceEventsOfAsset }) => maintenanceEventsOfAsset.load(id),
}
