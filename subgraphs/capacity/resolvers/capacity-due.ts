import type { CapacityDueResolvers } from '../generated/resolvers.ts'

export const CapacityDue: CapacityDueResolvers = {
  workCenter: ({ workCenterId }) => ({ id: workCenterId }),
}
