import { loadRequired } from '../../platform/batch.ts'
import type { SystemFoundResolvers } from '../generated/resolvers.ts'

export const SystemFound: SystemFoundResolvers = {
  system: ({ systemId }, _args, { systems }) => loadRequired(systems, systemId),
  asset: ({ assetId }, _args, { assets }) => (assetId === null ? null : assets.load(assetId)),
}
