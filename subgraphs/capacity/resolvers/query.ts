import { toConnection, toPageRequest } from '../../platform/pages.ts'
import {
  countCapabilities,
  loadCapabilityPage,
  loadMaintenanceEventsWhere,
  type CapabilityConditions,
} from '../data/facts.ts'
import { atLeast } from '../domain/evidence.ts'
import type { CapabilityFilter, QueryResolvers } from '../generated/resolvers.ts'
import { refuse } from '../../platform/bad-input.ts'

export const Query: QueryResolvers = {
  capabilities: async (_parent, { filter, ...pageArguments }, { data }) => {
    const page = toPageRequest(pageArguments, 'capabilities')
    const conditions = toConditions(filter ?? {})
    const [rows, totalCount] = await Promise.all([
      loadCapabilityPage(data, conditions, page),
      countCapabilities(data, conditions),
    ])
    return toConnection(rows, page, totalCount, (capability) => capability.id)
  },
  maintenanceEvents: (_parent, { system, site }, { data }) =>
    loadMaintenanceEventsWhere(data, { systemId: system ?? undefined, siteId: site ?? undefined }),
}

const toConditions = (filter: CapabilityFilter): CapabilityConditions => ({
  siteId: filter.site ?? undefined,
  systemId: filter.system ?? undefined,
  level: filter.level ?? undefined,
  basisIn: filter.minimumEvidence == null ? undefined : atLeast(filter.minimumEvidence),
  updatedSince: filter.updatedSince == null ? undefined : toInstant(filter.updatedSince),
  isNotEnded: filter.includeEnded === false,
})

/** The database's calendar ends elsewhere than JavaScript's: what neither needs is refused. */
function toInstant(text: string): Date {
  const instant = new Date(text)
  const year = instant.getUTCFullYear()
  refuse(year >= 1 && year <= 9_999 ? null : 'updatedSince: a year from 1 to 9999.')
  return instant
}
