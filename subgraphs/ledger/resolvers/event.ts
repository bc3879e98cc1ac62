import { toCloudEvent } from '../domain/cloud-event.ts'
import type { EventResolvers } from '../generated/resolvers.ts'

export const Event: EventResolvers = {
  position: ({ position }) => String(position),
  cloudEvent: (event) => toCloudEvent(event),
}
