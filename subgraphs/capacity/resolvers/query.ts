import { refuse } from '../../platform/bad-input.ts'
import { readAsPrincipal } from '../../platform/data/as-principal.ts'
import { toConnection, toPageRequest } from '../../platform/pages.ts'
import {
  countCapabilities,
  loadCapabilityPage,
  loadMaintenanceEventsWhere,
  type CapabilityConditions,
} from '../data/facts.ts'
import { countRequests, loadRequestPage, type RequestConditions } from '../data/repair-requests.ts'
import { atLeast } from '../domain/evidence.ts'
import type { CapabilityFilter, QueryResolvers, RepairRequestFilter } from '../generated/resolvers.ts'
import { ImportQuery } from './capacity-import.ts'

export const Query: QueryResolvers = {
  ...ImportQuery,
  capabilities: async (_parent, { filter, ...pageArguments }, { data }) => {
    const page = toPageRequest(pageArguments, 'capabilities')
    const conditions = toConditions(filter ?? {})
    const [rows, totalCount] = await Promise.all([
      loadCapabilityPage(data, conditions, page),
      countCapabilities(data, conditions),
    ])
    return toConnection(rows, page, totalCount, (capability) => capability.id)
  },
  maintenanceEvents: (_parent, { system, site }, { data, ...scope }) =>
    readAsPrincipal(data, scope, (tx) =>
      loadMaintenanceEventsWhere(tx, { systemId: system ?? undefined, siteId: site ?? undefined }),
    ),
  repairRequest: (_parent, { id }, { repairRequests }) => repairRequests.load(id),
  repairRequests: (_parent, { filter, ...pageArguments }, { data, ...scope }) => {
    const page = toPageRequest(pageArguments, 'repairRequests')
    const conditions = toRequestConditions(filter ?? {})
    return readAsPrincipal(data, scope, async (tx) => {
      const rows = await loadRequestPage(tx, conditions, page)
      return toConnection(rows, page, await countRequests(tx, conditions), (request) => request.id)
    })
  },
}

const toConditions = (filter: CapabilityFilter): CapabilityConditions => ({
  siteId: filter.site ?? undefined,
  systemId: filter.system ?? undefined,
  level: filter.level ?? undefined,
  basisIn: filter.minimumEvidence == null ? undefined : atLeast(filter.minimumEvidence),
  updatedSince: filter.updatedSince == null ? undefined : toInstant(filter.updatedSince, 'updatedSince'),
  isNotEnded: filter.includeEnded === false,
})

const toRequestConditions = (filter: RepairRequestFilter): RequestConditions => ({
  state: filter.state ?? undefined,
  siteId: filter.site ?? undefined,
  organisationId: filter.partner ?? undefined,
  theaterCode: filter.theater ?? undefined,
  since: filter.since == null ? undefined : toInstant(filter.since, 'since'),
})

/** The database's calendar ends elsewhere than JavaScript's: what neither needs is refused. */
function toInstant(text: string, field: string): Date {
  const instant = new Date(text)
  const year = instant.getUTCFullYear()
  refuse(year >= 1 && year <= 9_999 ? null : `${field}: a year from 1 to 9999.`)
  return instant
}
