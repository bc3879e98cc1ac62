import type { CountryResolvers } from '../generated/resolvers.ts'

export const Country: CountryResolvers = {
  __resolveReference: ({ iso3 }) => ({ iso3 }),
  sites: ({ iso3 }, _args, { sitesOfCountry }) => sitesOfCountry.load(iso3),
}
