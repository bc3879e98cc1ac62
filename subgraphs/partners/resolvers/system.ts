import type { SystemResolvers } from '../generated/resolvers.ts'

export const System: SystemResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  agreements: ({ id }, _args, { agreementsOfSystem }) => agreementsOfSystem.load(id),
}
