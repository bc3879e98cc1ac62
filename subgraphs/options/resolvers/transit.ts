import type { TransitResolvers } from '../generated/resolvers.ts'

export const Transit: TransitResolvers = {
  route: ({ line }) => ({ type: 'MultiLineString', coordinates: line }),
}
