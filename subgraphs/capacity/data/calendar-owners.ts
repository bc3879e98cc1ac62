import type { CapacityOwner } from '../domain/may-see-capacity.ts'
import type { CapacityStatements } from './open.ts'

/** Who answers for work centers of a site or a partner, once for each pair of organisation and theater. */
export interface OwnerOf extends CapacityOwner {
  /** The site, the work center or the partner that was asked about. */
  of: string
}

const select = { organisationId: true, theaterCode: true } as const

export const loadOwnersOfWorkCenters = async (data: CapacityStatements, ids: readonly string[]): Promise<OwnerOf[]> =>
  (
    await data.calendar.findMany({
      where: { workCenterId: { in: [...ids] } },
      select: { workCenterId: true, ...select },
    })
  ).map(({ workCenterId, ...owner }) => ({ of: workCenterId, ...owner }))

export const loadOwnersOfSites = async (data: CapacityStatements, ids: readonly string[]): Promise<OwnerOf[]> =>
  (
    await data.calendar.findMany({
      where: { siteId: { in: [...ids] } },
      select: { siteId: true, ...select },
      distinct: ['siteId', 'organisationId', 'theaterCode'],
    })
  ).map(({ siteId, ...owner }) => ({ of: siteId, ...owner }))

export const loadOwnersOfPartners = async (data: CapacityStatements, ids: readonly string[]): Promise<OwnerOf[]> =>
  (
    await data.calendar.findMany({
      where: { organisationId: { in: [...ids] } },
      select,
      distinct: ['organisationId', 'theaterCode'],
    })
  ).map((owner) => ({ of: owner.organisationId ?? '', ...owner }))
