import { refuseHidden } from '../refuse-hidden.ts'
import type { PartnerResolvers } from '../generated/resolvers.ts'

export const Partner: PartnerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  maintenanceEvents: ({ id }, _args, { maintenanceEventsOfPartner }) => maintenanceEventsOfPartner.load(id),
  publications: async ({ id }, _args, { windowsOfPartner, ownersOfPartner, principal }) => {
    refuseHidden(principal, await ownersOfPartner.load(id))
    return windowsOfPartner.load(id)
  },
  capacityDue: async ({ id }, _args, { capacityDueOfPartner, ownersOfPartner, principal }) => {
    refuseHidden(principal, await ownersOfPartner.load(id))
    return capacityDueOfPartner.load(id)
  },
}
