import { toCloudEvent } from '../domain/cloud-event.ts'
import type { EventResolvers } from '../generated/resolvers.ts'

export const Event: EventResolvers = {
  position: async ({ position }, _args, { positionSeal }) => (await positionSeal()).seal(position),
  cloudEvent: (event) => toCloudEvent(event),
}
