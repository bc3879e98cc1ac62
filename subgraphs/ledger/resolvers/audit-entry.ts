import type { AuditEntryResolvers } from '../generated/resolvers.ts'

export const AuditEntry: AuditEntryResolvers = {
  organisation: ({ organisationId }) => organisationId,
  theater: ({ theaterCode }) => theaterCode,
  actorOrganisation: ({ actorOrganisationId }) => actorOrganisationId,
  position: ({ position }) => String(position),
  hash: ({ hash }) => Buffer.from(hash).toString('hex'),
}
