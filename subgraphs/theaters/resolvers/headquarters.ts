import { loadRequired } from '../../platform/batch.ts'
import { toList } from '../../platform/json.ts'
import type { HeadquartersResolvers } from '../generated/resolvers.ts'

export const Headquarters: HeadquartersResolvers = {
  name: (theater) => theater.hqName,
  country: ({ hqCountry }, _args, { countries }) => loadRequired(countries, hqCountry),
  latitude: (theater) => theater.hqLatitude,
  longitude: (theater) => theater.hqLongitude,
  sources: (theater) => toList(theater.hqSources),
}
