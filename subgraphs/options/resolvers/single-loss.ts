import { toFirst } from '../../platform/pages.ts'
import type { SingleLossResolvers } from '../generated/resolvers.ts'

export const SingleLoss: SingleLossResolvers = {
  kind: ({ lost }) => lost.kind,
  site: ({ lost }) => (lost.kind === 'SITE' ? lost.site : null),
  partner: ({ lost }) => (lost.kind === 'OPERATOR' ? lost.operator : null),
  country: ({ lost }) => (lost.kind === 'COUNTRY' ? lost.country : null),
  systemsLostCount: ({ systemsLost }) => systemsLost.length,
  systemsLost: ({ systemsLost }, page) => toFirst(systemsLost, page),
  systemsLeftWithOneCount: ({ systemsLeftWithOne }) => systemsLeftWithOne.length,
  systemsLeftWithOne: ({ systemsLeftWithOne }, page) => toFirst(systemsLeftWithOne, page),
}
