import { badInput } from '../../platform/bad-input.ts'
import { toConnection, toPageRequest } from '../../platform/pages.ts'
import { judgeAgreementState } from '../domain/agreement-state.ts'
import { countPartners, loadAgreements, loadAllOwnershipEvents, loadPartnerPage } from '../data/facts.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'

const MAX_SEARCH_LENGTH = 200

/** @throws GraphQLError BAD_USER_INPUT for a text that is too long or that PostgreSQL cannot hold */
function toSearch(search: string | null | undefined): string | null {
  if (search == null || search.trim() === '') return null
  if (search.length > MAX_SEARCH_LENGTH || search.includes('\0'))
    throw badInput(`filter.search: at most ${MAX_SEARCH_LENGTH} characters of text.`)
  return search.trim()
}

export const Query: QueryResolvers = {
  partner: (_parent, { id }, { partners }) => partners.load(id),
  partners: async (_parent, { filter, ...page }, { data }) => {
    const request = toPageRequest(page, 'partners')
    const limits = {
      country: filter?.country?.toUpperCase() ?? null,
      kind: filter?.kind ?? null,
      search: toSearch(filter?.search),
    }
    const [rows, totalCount] = await Promise.all([
      loadPartnerPage(data, limits, request.afterKey, request.size + 1),
      countPartners(data, limits),
    ])
    return toConnection(rows, request, totalCount, (row) => row.id)
  },
  agreements: async (_parent, { type, asOf }, { data }) => {
    const agreements = await loadAgreements(data, type ?? null)
    if (asOf == null) return agreements
    return agreements.filter((agreement) => !['EXPIRED', 'NOT_HELD'].includes(judgeAgreementState(agreement, asOf)))
  },
  ownershipEvents: (_parent, _args, { data }) => loadAllOwnershipEvents(data),
}
