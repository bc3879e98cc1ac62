import { MAX_ROWS } from '../domain/import/import-error.ts'
import { toCsv } from '../domain/import/to-csv.ts'
import { refuseHidden } from '../refuse-hidden.ts'
import type { PartnerResolvers } from '../generated/resolvers.ts'

export const Partner: PartnerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  maintenanceEvents: ({ id }, _args, { maintenanceEventsOfPartner }) => maintenanceEventsOfPartner.load(id),
  publications: async ({ id }, _args, { windowsOfPartner, ownersOfPartner, principal }) => {
    refuseHidden(principal, await ownersOfPartner.load(id))
    return windowsOfPartner.load(id)
  },
  capacityCsv: async ({ id }, _args, { windowsOfPartner, ownersOfPartner, principal }) => {
    refuseHidden(principal, await ownersOfPartner.load(id))
    const today = new Date().toISOString().slice(0, 10)
    const windows = (await windowsOfPartner.load(id)).filter(
      ({ provenance, expiresOn }) => provenance === 'REPORTED' && (expiresOn === null || expiresOn >= today),
    )
    return windows.length > MAX_ROWS ? null : toCsv(windows)
  },
  capacityDue: async ({ id }, _args, { capacityDueOfPartner, ownersOfPartner, principal }) => {
    refuseHidden(principal, await ownersOfPartner.load(id))
    return capacityDueOfPartner.load(id)
  },
}
