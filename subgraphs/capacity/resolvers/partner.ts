import type { PartnerResolvers } from '../generated/resolvers.ts'

export const Partner: PartnerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  maintenanceEvents: ({ id }, _args, { maintenanceEventsOfPartner }) => maintenanceEventsOfPartner.load(id),
  publications: ({ id }, _args, { windowsOfPartner }) => windowsOfPartner.load(id),
}
