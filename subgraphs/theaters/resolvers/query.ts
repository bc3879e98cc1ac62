import { isInForce } from '../domain/in-force.ts'
import {
  loadAccessFacts,
  loadAllCommandUnits,
  loadAllCountries,
  loadAllTheaterNotes,
  loadAllTheaters,
} from '../data/facts.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'

export const Query: QueryResolvers = {
  theater: (_parent, { code }, { theaters }) => theaters.load(code.toUpperCase()),
  theaters: (_parent, _args, { data }) => loadAllTheaters(data),
  country: (_parent, { iso3 }, { countries }) => countries.load(iso3.toUpperCase()),
  countries: (_parent, { theater }, { data, countriesOfTheater }) =>
    theater == null ? loadAllCountries(data) : countriesOfTheater.load(theater.toUpperCase()),
  accessFacts: async (_parent, { country, asOf }, { data }) => {
    const facts = await loadAccessFacts(data, country == null ? undefined : [country.toUpperCase()])
    return asOf == null ? facts : facts.filter((fact) => isInForce(fact, asOf))
  },
  commandUnits: (_parent, _args, { data }) => loadAllCommandUnits(data),
  theaterNotes: (_parent, _args, { data }) => loadAllTheaterNotes(data),
}
