import { refuse } from '../../platform/bad-input.ts'
import { refuseHidden } from '../refuse-hidden.ts'
import { findSpanProblem } from '../domain/day-span.ts'
import { toTurnaroundRecords } from '../domain/turnaround.ts'
import type { SiteResolvers } from '../generated/resolvers.ts'

export const Site: SiteResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  capabilities: async ({ id }, { system, level }, { capabilitiesOfSite }) =>
    (await capabilitiesOfSite.load(id)).filter(
      ({ systemId, levels }) => (system == null || systemId === system) && (level == null || levels.includes(level)),
    ),
  maintenanceEvents: ({ id }, _args, { maintenanceEventsOfSite }) => maintenanceEventsOfSite.load(id),
  turnaroundRecords: async ({ id }, { system }, { maintenanceEventsOfSite }) =>
    toTurnaroundRecords(
      (await maintenanceEventsOfSite.load(id)).filter(({ systemId }) => system == null || systemId === system),
    ),
  capacity: async ({ id }, span, { freeSpansOfSite, ownersOfSite, principal }) => {
    refuse(findSpanProblem(span))
    refuseHidden(principal, await ownersOfSite.load(id))
    return freeSpansOfSite.load(id, span)
  },
}
