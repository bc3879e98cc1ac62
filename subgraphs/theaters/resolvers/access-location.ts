import { loadRequired } from '../../platform/batch.ts'
import type { AccessLocationResolvers } from '../generated/resolvers.ts'

export const AccessLocation: AccessLocationResolvers = {
  country: ({ countryIso3 }, _args, { countries }) => loadRequired(countries, countryIso3),
}
