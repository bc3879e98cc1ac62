import { judgeFreshness } from '../domain/freshness.ts'
import type { CapacityWindowResolvers } from '../generated/resolvers.ts'

export const CapacityWindow: CapacityWindowResolvers = {
  __resolveReference: ({ id }, { windows }) => windows.load(id),
  workCenter: ({ workCenterId }) => ({ id: workCenterId }),
  freshness: (window) => judgeFreshness(window, new Date().toISOString().slice(0, 10)),
}
