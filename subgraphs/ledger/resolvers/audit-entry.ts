import type { AuditEntryResolvers } from '../generated/resolvers.ts'

export const AuditEntry: AuditEntryResolvers = {
  organisation: ({ organisationId }) => organisationId,
  actorOrganisation: ({ actorOrganisationId }) => actorOrganisationId,
  position: ({ position }) => Number(position),
  hash: ({ hash }) => Buffer.from(hash).toString('hex'),
}
