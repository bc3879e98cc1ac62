import type { CenterOfExcellenceResolvers } from '../generated/resolvers.ts'

export const CenterOfExcellence: CenterOfExcellenceResolvers = {
  __resolveReference: ({ id }, { centers }) => centers.load(id),
  site: ({ id }) => ({ id }),
  country: ({ countryIso3 }) => ({ iso3: countryIso3 }),
  program: ({ programId }, _args, { programs }) => (programId === null ? null : programs.load(programId)),
}
