import type { CountryResolvers } from '../generated/resolvers.ts'

export const Country: CountryResolvers = {
  __resolveReference: ({ iso3 }) => ({ iso3 }),
  partners: ({ iso3 }, _args, { partnersOfCountry }) => partnersOfCountry.load(iso3),
}
