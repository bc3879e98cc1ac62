import type { TurnaroundRecordResolvers } from '../generated/resolvers.ts'

export const TurnaroundRecord: TurnaroundRecordResolvers = {
  site: ({ siteId }) => (siteId === null ? null : { id: siteId }),
  system: ({ systemId }) => ({ id: systemId }),
  partner: ({ partnerId }) => (partnerId === null ? null : { id: partnerId }),
}
