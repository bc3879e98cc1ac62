import type { Evidence } from '../domain/evidence.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { CapacityData, CapacityStatements } from './open.ts'

const byId = { orderBy: { id: 'asc' } } as const

/** Conditions that a capability must meet, all of them; what is left out does not limit. */
export interface CapabilityConditions {
  siteId?: string
  systemId?: string
  level?: string
  basisIn?: Evidence[]
  updatedSince?: Date
  isNotEnded?: boolean
}

const toWhere = (conditions: CapabilityConditions): Prisma.CapabilityWhereInput => ({
  siteId: conditions.siteId,
  systemId: conditions.systemId,
  ...(conditions.level !== undefined && { levels: { has: conditions.level } }),
  ...(conditions.basisIn && { basis: { in: conditions.basisIn } }),
  ...(conditions.updatedSince && { updatedAt: { gte: conditions.updatedSince } }),
  // "Not true" would leave out null, which is most of them.
  ...(conditions.isNotEnded && { OR: [{ ended: null }, { ended: false }] }),
})

/** A page of the capabilities that meet the conditions, one more than `size` where another page follows. */
export const loadCapabilityPage = (
  data: CapacityData,
  conditions: CapabilityConditions,
  { size, afterKey }: { size: number; afterKey: string | null },
) =>
  data.capability.findMany({
    where: { AND: [toWhere(conditions), afterKey === null ? {} : { id: { gt: afterKey } }] },
    ...byId,
    take: size + 1,
  })

export const countCapabilities = (data: CapacityData, conditions: CapabilityConditions) =>
  data.capability.count({ where: toWhere(conditions) })

export const loadCapabilities = (data: CapacityData, ids: readonly string[]) =>
  data.capability.findMany({ where: { id: { in: [...ids] } } })

export const loadCapabilitiesOfSites = (data: CapacityData, siteIds: readonly string[]) =>
  data.capability.findMany({ where: { siteId: { in: [...siteIds] } }, ...byId })

export const loadCapabilitiesOfSystems = (data: CapacityData, systemIds: readonly string[]) =>
  data.capability.findMany({ where: { systemId: { in: [...systemIds] } }, ...byId })

export const loadMaintenanceEvents = (data: CapacityStatements, ids: readonly string[]) =>
  data.maintenanceEvent.findMany({ where: { id: { in: [...ids] } } })

export const loadMaintenanceEventsWhere = (data: CapacityStatements, where: { systemId?: string; siteId?: string }) =>
  data.maintenanceEvent.findMany({ where, ...byId })

export const loadMaintenanceEventsOfSites = (data: CapacityStatements, siteIds: readonly string[]) =>
  data.maintenanceEvent.findMany({ where: { siteId: { in: [...siteIds] } }, ...byId })

export const loadMaintenanceEventsOfSystems = (data: CapacityStatements, systemIds: readonly string[]) =>
  data.maintenanceEvent.findMany({ where: { systemId: { in: [...systemIds] } }, ...byId })

export const loadMaintenanceEventsOfPartners = (data: CapacityStatements, partnerIds: readonly string[]) =>
  data.maintenanceEvent.findMany({ where: { partnerId: { in: [...partnerIds] } }, ...byId })

export const loadMaintenanceEventsOfAssets = (data: CapacityStatements, assetIds: readonly string[]) =>
  data.maintenanceEvent.findMany({ where: { assetId: { in: [...assetIds] } }, ...byId })
