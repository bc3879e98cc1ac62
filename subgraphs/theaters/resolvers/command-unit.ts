import { loadRequired } from '../../platform/batch.ts'
import type { CommandUnitResolvers } from '../generated/resolvers.ts'

export const CommandUnit: CommandUnitResolvers = {
  __resolveReference: ({ id }, { commandUnits }) => commandUnits.load(id),
  country: ({ countryIso3 }, _args, { countries }) => loadRequired(countries, countryIso3),
  theater: ({ theaterCode }, _args, { theaters }) => (theaterCode === null ? null : theaters.load(theaterCode)),
  parent: ({ parentName }, _args, { commandUnits }) => commandUnits.load(parentName),
}
