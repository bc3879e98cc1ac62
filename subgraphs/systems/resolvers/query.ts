import { badInput } from '../../platform/bad-input.ts'
import { toConnection, toPageRequest } from '../../platform/pages.ts'
import { countSystems, loadAllNames, loadSystemsPage } from '../data/facts.ts'
import { matchNames } from '../domain/find-system.ts'
import { suggestSystems } from '../domain/suggest-systems.ts'
import { toNameKey } from '../domain/to-name-key.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'

const MAX_SEARCH_LENGTH = 200
const MAX_NAME_LENGTH = 100

export const Query: QueryResolvers = {
  system: (_parent, { id }, { systems }) => systems.load(id),

  systems: async (_parent, { search, category, ...pageArguments }, { data }) => {
    const page = toPageRequest(pageArguments, 'systems')
    const text = search?.trim() ?? ''
    if (text.length > MAX_SEARCH_LENGTH) throw badInput(`search: at most ${MAX_SEARCH_LENGTH} characters.`)
    const filter = {
      search: text === '' ? undefined : { text, key: toNameKey(text) },
      category: category ?? undefined,
    }
    const [rows, totalCount] = await Promise.all([
      loadSystemsPage(data, filter, page.size, page.afterKey),
      countSystems(data, filter),
    ])
    return toConnection(rows, page, totalCount, (row) => row.id)
  },

  resolveSystem: async (_parent, { name }, { data, namesByKey }) => {
    if (name.trim() === '' || name.length > MAX_NAME_LENGTH)
      throw badInput(`name: between 1 and ${MAX_NAME_LENGTH} characters.`)
    const key = toNameKey(name)
    const decision = matchNames(await namesByKey.load(key))
    switch (decision.outcome) {
      case 'FOUND':
        return { __typename: 'SystemFound', ...decision }
      case 'AMBIGUOUS':
        return { __typename: 'AmbiguousSystemName', name, candidateIds: decision.systemIds }
      case 'UNKNOWN':
        return {
          __typename: 'UnknownSystemName',
          name,
          suggestedIds: suggestSystems(key, key === '' ? [] : await loadAllNames(data)),
        }
    }
  },
}
