import type { AssetResolvers } from '../generated/resolvers.ts'

export const Asset: AssetResolvers = {
  __resolveReference: ({ id }, { assets }) => assets.load(id),
  system: ({ systemId }, _args, { systems }) => systems.load(systemId),
}
