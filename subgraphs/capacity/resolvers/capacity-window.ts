import type { CapacityWindowResolvers } from '../generated/resolvers.ts'

export const CapacityWindow: CapacityWindowResolvers = {
  __resolveReference: ({ id }, { windows }) => windows.load(id),
  workCenter: ({ workCenterId }) => ({ id: workCenterId }),
}
