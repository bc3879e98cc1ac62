import type { DeliveryResolvers } from '../generated/resolvers.ts'

export const Delivery: DeliveryResolvers = {
  event: ({ event, position }) => ({ ...event, position }),
  nextAttemptAt: ({ state, nextAttemptAt }) => (state === 'PENDING' ? nextAttemptAt.toISOString() : null),
}
