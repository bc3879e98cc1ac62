import type { CapacitySpanResolvers } from '../generated/resolvers.ts'

export const CapacitySpan: CapacitySpanResolvers = {
  workCenter: ({ workCenterId }) => ({ id: workCenterId }),
}
