import { loadRequired } from '../../platform/batch.ts'
import { toConnection, toPageRequest } from '../../platform/pages.ts'
import { loadMatchingSiteIds } from '../data/matching-sites.ts'
import { findRangeProblem } from '../domain/circle.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { refuse } from '../../platform/bad-input.ts'

const MAX_SEARCH_LENGTH = 200

export const Query: QueryResolvers = {
  site: (_parent, { id }, { sites }) => sites.load(id),
  sites: async (_parent, { filter, ...pageArguments }, { data, sites }) => {
    const page = toPageRequest(pageArguments, 'sites')
    if ((filter?.search?.length ?? 0) > MAX_SEARCH_LENGTH)
      refuse(`search: at most ${MAX_SEARCH_LENGTH} characters, not ${filter?.search?.length}.`)
    if (filter?.near) refuse(findRangeProblem(filter.near))
    const { ids, totalCount } = await loadMatchingSiteIds(data, filter ?? {}, page)
    const rows = await Promise.all(ids.map((id) => loadRequired(sites, id)))
    return toConnection(rows, page, totalCount, (site) => site.id)
  },
}
