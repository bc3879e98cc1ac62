import type { SiteResolvers } from '../generated/resolvers.ts'

export const Site: SiteResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  centerOfExcellence: ({ id }, _args, { centers }) => centers.load(id),
}
