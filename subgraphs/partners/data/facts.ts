import type { Partner, Prisma } from '../generated/prisma/client.ts'
import type { PartnersData } from './open.ts'

export const loadPartners = (data: PartnersData, ids: readonly string[]) =>
  data.partner.findMany({ where: { id: { in: [...ids] } } })

export const loadPartnersOfCountries = (data: PartnersData, countries: readonly string[]) =>
  data.partner.findMany({ where: { countryIso3: { in: [...countries] } }, orderBy: { id: 'asc' } })

/** Operators with the site that each runs: one statement, where two reads through the model would send two. */
export const loadOperatorsOfSites = (data: PartnersData, siteIds: readonly string[]) =>
  data.$queryRaw<(Partner & { siteId: string })[]>`
    SELECT o.site_id AS "siteId", p.id, p.name, p.kind, p.country_iso3 AS "countryIso3", p.parent_name AS "parentName",
      p.parent_id AS "parentId", p.ncage, p.aliases, p.note, p.search_text AS "searchText", p.source,
      p.source_ids AS "sourceIds", p.sources, p.confidence, p.updated_at AS "updatedAt"
    FROM partners.site_operator AS o JOIN partners.partner AS p ON p.id = o.partner_id
    WHERE o.site_id = ANY(${[...siteIds]}) ORDER BY o.site_id, o.position`

export const loadSitesOfPartners = (data: PartnersData, partnerIds: readonly string[]) =>
  data.siteOperator.findMany({ where: { partnerId: { in: [...partnerIds] } }, orderBy: { siteId: 'asc' } })

/** What a list of partners is limited to; null does not limit. */
export interface PartnerLimits {
  country: string | null
  kind: string | null
  search: string | null
}

const toWhere = ({ country, kind, search }: PartnerLimits): Prisma.PartnerWhereInput => ({
  ...(country !== null && { countryIso3: country }),
  ...(kind !== null && { kind }),
  // Escaped, since LIKE would take these three for wildcards.
  ...(search !== null && { searchText: { contains: search.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } }),
})

export const loadPartnerPage = (data: PartnersData, limits: PartnerLimits, afterId: string | null, count: number) =>
  data.partner.findMany({
    where: { AND: [toWhere(limits), afterId === null ? {} : { id: { gt: afterId } }] },
    orderBy: { id: 'asc' },
    take: count,
  })

export const countPartners = (data: PartnersData, limits: PartnerLimits) =>
  data.partner.count({ where: toWhere(limits) })

export const loadAgreements = (data: PartnersData, type: string | null) =>
  data.agreement.findMany({ ...(type !== null && { where: { type } }), orderBy: { id: 'asc' } })

export const loadAgreementsOfPartners = (data: PartnersData, partnerIds: readonly string[]) => {
  const named = { in: [...partnerIds] }
  return data.agreement.findMany({
    where: { OR: [{ partyId: named }, { counterpartyId: named }] },
    orderBy: { id: 'asc' },
  })
}

export const loadAgreementsOfSites = (data: PartnersData, siteIds: readonly string[]) =>
  data.agreement.findMany({ where: { siteIds: { hasSome: [...siteIds] } }, orderBy: { id: 'asc' } })

export const loadAgreementsOfSystems = (data: PartnersData, systemIds: readonly string[]) =>
  data.agreement.findMany({ where: { systemIds: { hasSome: [...systemIds] } }, orderBy: { id: 'asc' } })

const inOrderOfDate = [{ date: 'asc' }, { id: 'asc' }] as const

export const loadAllOwnershipEvents = (data: PartnersData) =>
  data.ownershipEvent.findMany({ orderBy: [...inOrderOfDate] })

export const loadOwnershipEventsOfTargets = (data: PartnersData, targetIds: readonly string[]) =>
  data.ownershipEvent.findMany({ where: { targetId: { in: [...targetIds] } }, orderBy: [...inOrderOfDate] })

export const loadAcquisitions = (data: PartnersData, acquirerIds: readonly string[]) =>
  data.ownershipEvent.findMany({
    where: { acquirerIds: { hasSome: [...acquirerIds] } },
    orderBy: [...inOrderOfDate],
  })
