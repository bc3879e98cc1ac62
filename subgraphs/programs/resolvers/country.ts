import type { CountryResolvers } from '../generated/resolvers.ts'

export const Country: CountryResolvers = {
  __resolveReference: ({ iso3 }) => ({ iso3 }),
  programs: async ({ iso3 }, _args, { programsOfCountry }) =>
    (await programsOfCountry.load(iso3)).map(({ program }) => program),
  statePartnerships: ({ iso3 }, _args, { statePartnershipsOfCountry }) => statePartnershipsOfCountry.load(iso3),
  exercises: ({ iso3 }, _args, { exercisesOfCountry }) => exercisesOfCountry.load(iso3),
}
