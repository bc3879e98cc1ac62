import { isInForce } from '../domain/in-force.ts'
import type { CountryResolvers } from '../generated/resolvers.ts'

export const Country: CountryResolvers = {
  __resolveReference: ({ iso3 }, { countries }) => countries.load(iso3),
  theater: ({ theaterCode }, _args, { theaters }) => theaters.load(theaterCode),
  partOf: ({ partOfIso3 }, _args, { countries }) => (partOfIso3 === null ? null : countries.load(partOfIso3)),
  accessFacts: async ({ iso3 }, { asOf }, { accessFactsOfCountry }) => {
    const facts = await accessFactsOfCountry.load(iso3)
    return asOf == null ? facts : facts.filter((fact) => isInForce(fact, asOf))
  },
  accessLocations: ({ iso3 }, _args, { accessLocationsOfCountry }) => accessLocationsOfCountry.load(iso3),
  commandUnits: ({ iso3 }, _args, { commandUnitsOfCountry }) => commandUnitsOfCountry.load(iso3),
}
