import { toTurnaroundRecords } from '../domain/turnaround.ts'
import type { SystemResolvers } from '../generated/resolvers.ts'

export const System: SystemResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  capabilities: ({ id }, _args, { capabilitiesOfSystem }) => capabilitiesOfSystem.load(id),
  maintenanceEvents: ({ id }, _args, { maintenanceEventsOfSystem }) => maintenanceEventsOfSystem.load(id),
  turnaroundRecords: async ({ id }, _args, { maintenanceEventsOfSystem }) =>
    toTurnaroundRecords(await maintenanceEventsOfSystem.load(id)),
}
