import type { UpdateAskResolvers } from '../generated/resolvers.ts'

export const UpdateAsk: UpdateAskResolvers = {
  site: ({ siteId }) => ({ id: siteId }),
}
