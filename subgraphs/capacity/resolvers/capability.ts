import type { CapabilityResolvers } from '../generated/resolvers.ts'

export const Capability: CapabilityResolvers = {
  __resolveReference: ({ id }, { capabilities }) => capabilities.load(id),
  site: ({ siteId }) => ({ id: siteId }),
  system: ({ systemId }) => ({ id: systemId }),
  declaredBy: ({ declaredBy }) => (declaredBy === null ? null : { id: declaredBy }),
  owners: ({ owners }) => owners.map((iso3) => ({ iso3 })),
}
