import { loadRequired } from '../../platform/batch.ts'
import type { AccessFactResolvers } from '../generated/resolvers.ts'

export const AccessFact: AccessFactResolvers = {
  country: ({ countryIso3 }, _args, { countries }) => loadRequired(countries, countryIso3),
  location: ({ locationId }, _args, { accessLocations }) =>
    locationId === null ? null : accessLocations.load(locationId),
  systems: ({ systemIds }) => systemIds.map((id) => ({ id })),
}
