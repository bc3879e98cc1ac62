import type { StatePartnershipResolvers } from '../generated/resolvers.ts'

export const StatePartnership: StatePartnershipResolvers = {
  country: ({ countryIso3 }) => ({ iso3: countryIso3 }),
}
