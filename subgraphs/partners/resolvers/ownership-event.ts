import { loadRequired } from '../../platform/batch.ts'
import type { OwnershipEventResolvers } from '../generated/resolvers.ts'

/** Ids of partners begin so; every other target is a site. */
const isPartnerId = (id: string): boolean => /^[pu]-/.test(id)

export const OwnershipEvent: OwnershipEventResolvers = {
  targetPartner: ({ targetId }, _args, { partners }) => (isPartnerId(targetId) ? partners.load(targetId) : null),
  targetSite: ({ targetId }) => (isPartnerId(targetId) ? null : { id: targetId }),
  acquirerPartners: ({ acquirerIds }, _args, { partners }) =>
    Promise.all(acquirerIds.map((id) => loadRequired(partners, id))),
}
