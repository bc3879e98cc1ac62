import type { PartnerResolvers } from '../generated/resolvers.ts'

export const Partner: PartnerResolvers = {
  __resolveReference: ({ id }, { partners }) => partners.load(id),
  country: ({ countryIso3 }) => ({ iso3: countryIso3 }),
  parent: ({ parentId }, _args, { partners }) => (parentId === null ? null : partners.load(parentId)),
  sites: async ({ id }, _args, { sitesOfPartner }) =>
    (await sitesOfPartner.load(id)).map(({ siteId }) => ({ id: siteId })),
  agreements: ({ id }, _args, { agreementsOfPartner }) => agreementsOfPartner.load(id),
  ownershipEvents: ({ id }, _args, { ownershipEventsOfTarget }) => ownershipEventsOfTarget.load(id),
  acquisitions: ({ id }, _args, { acquisitionsOfPartner }) => acquisitionsOfPartner.load(id),
  commandUnit: ({ id, kind }) => (kind === 'MILITARY' ? { id } : null),
}
