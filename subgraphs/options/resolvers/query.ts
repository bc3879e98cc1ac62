import { badInput } from '../../platform/bad-input.ts'
import { toPageRequest } from '../../platform/pages.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { searchPlaces } from '../routing/search-places.ts'
import { answerRepairOptions } from './answer-repair-options.ts'

const MAX_SEARCH_LENGTH = 100

export const Query: QueryResolvers = {
  repairOptions: (_parent, { input }, context) => answerRepairOptions(input, context),

  places: (_parent, { search, first }) => {
    if (search.trim() === '' || search.length > MAX_SEARCH_LENGTH)
      throw badInput(`search: between 1 and ${MAX_SEARCH_LENGTH} characters.`)
    return searchPlaces(search, toPageRequest({ first }, 'places').size)
  },
}
