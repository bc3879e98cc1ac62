import type { SiteResolvers } from '../generated/resolvers.ts'

export const Site: SiteResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  operators: ({ id }, _args, { operatorsOfSite }) => operatorsOfSite.load(id),
  agreements: ({ id }, _args, { agreementsOfSite }) => agreementsOfSite.load(id),
  ownershipEvents: ({ id }, _args, { ownershipEventsOfTarget }) => ownershipEventsOfTarget.load(id),
}
