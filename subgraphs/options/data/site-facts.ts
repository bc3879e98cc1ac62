import type {
  AccessFactFacts,
  AgreementFacts,
  CapabilityFacts,
  CountryFacts,
  DockFacts,
  MaintenanceEventFacts,
  OperatorFacts,
  OwnershipEventFacts,
  SiteFacts,
  WorkCenterFacts,
} from '../domain/facts.ts'
import { Prisma } from '../generated/prisma/client.ts'

/**
 * What a rule reads of the sites in the common table expression `site` but their agreements, as common table expressions. A
 * finding shows one source, so of every record but a capability the first one comes along.
 */
export const PLACES_AROUND_SITES = Prisma.sql`
    country AS (
      SELECT iso3, name, us_treaty_ally AS "usTreatyAlly", part_of_iso3 AS "partOfIso3", note,
             jsonb_path_query_array(sources, '$[0]') AS sources
      FROM theaters.export_country_v1
    ), dock AS (
      SELECT id, site_id AS "siteId", name, type, length_m AS "lengthM", width_m AS "widthM", depth_m AS "depthM", note,
             jsonb_path_query_array(sources, '$[0]') AS sources
      FROM sites.export_dock_v1 WHERE site_id IN (SELECT id FROM site)
    ), operator AS (
      SELECT link.site_id AS "siteId", partner.id, partner.name, partner.kind, partner.country_iso3 AS "countryIso3",
             partner.parent_name AS "parentName",
             jsonb_path_query_array(partner.sources, '$[0]') AS sources
      FROM partners.export_site_operator_v1 AS link JOIN partners.export_partner_v1 AS partner ON partner.id = link.partner_id
      WHERE link.site_id IN (SELECT id FROM site)
    ), ownership AS (
      SELECT target_id AS "targetId", acquirers, event, date, note,
             jsonb_path_query_array(sources, '$[0]') AS sources,
             ARRAY(SELECT country_iso3 FROM partners.export_partner_v1 WHERE id = ANY(acquirers) UNION ALL
                      SELECT country_iso3 FROM partners.export_partner_v1 WHERE name = ANY(acquirers) AND id <> ALL(acquirers)) AS "acquirerCountries"
      FROM partners.export_ownership_event_v1
      WHERE target_id IN (SELECT id FROM site UNION SELECT id FROM operator)
    ), fact AS (
      SELECT id, country_iso3 AS "countryIso3", status, kind, valid_from AS "validFrom", valid_to AS "validTo", what,
             system_ids AS "systemIds",
             jsonb_path_query_array(sources, '$[0]') AS sources
      FROM theaters.export_access_fact_v1 WHERE country_iso3 IN (SELECT "countryIso3" FROM any_site)
    )`

/** The columns of an agreement. */
export const AGREEMENT_COLUMNS = Prisma.sql`
      id, type, party_name AS "partyName", counterparty, signed, valid_from AS "validFrom", valid_to AS "validTo",
      term_years AS "termYears", status, as_of AS "asOf", coalesce(low_quality, false) AS "lowQuality",
      site_ids AS "siteIds", system_ids AS "systemIds", note,
      jsonb_path_query_array(sources, '$[0]') AS sources`

/** All that a rule reads of the sites in `site`, for some of them: agreements are looked up by site. */
export const AROUND_SITES = Prisma.sql`
    ${PLACES_AROUND_SITES}, agreement AS (
      SELECT ${AGREEMENT_COLUMNS} FROM partners.export_agreement_v1 WHERE site_ids && ARRAY(SELECT id FROM site)
    )`

/** The columns of `site`. */
export const SITE_COLUMNS = Prisma.sql`
      id, name, theater_code AS "theaterCode", country_iso3 AS "countryIso3", city, latitude, longitude, kind, domains,
      levels, status, rsf_relation AS "rsfRelation", is_candidate AS "isCandidate", note,
      CASE WHEN status_reported_at IS NOT NULL THEN json_build_object('note', status_note, 'at',
        to_char(status_reported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"')) END AS "statusReport",
      jsonb_path_query_array(sources, '$[0]') AS sources`

/** The columns of a capability with the system that it names, from `record` and `named`. */
export const CAPABILITY_COLUMNS = Prisma.sql`
      record.id, record.site_id AS "siteId", record.system_id AS "systemId", record.levels, record.basis,
      record.as_of AS "asOf", coalesce(record.scope, '{}') AS scope, coalesce(record.work_kinds, '{}') AS "workKinds",
      record.workforce, coalesce(record.owners, '{}') AS owners, coalesce(record.ended, false) AS ended,
      record.is_declared AS "isDeclared", record.note,
      record.sources, CASE WHEN named.is_category THEN named.name ELSE named.designation END AS "systemDesignation",
      named.category AS "systemCategory", named.fsc AS "systemFsc", named.is_category AS "systemIsCategory",
      named.nuclear AS "systemNuclear"`

/** The pairs of a JSON object with the sites and what is around them. */
export const AROUND_PAIRS = Prisma.sql`
      'sites', (SELECT coalesce(json_agg(site ORDER BY id), '[]') FROM site),
      'countries', (SELECT coalesce(json_agg(country ORDER BY iso3), '[]') FROM country
                    WHERE iso3 IN (SELECT "countryIso3" FROM any_site)
                       OR iso3 IN (SELECT "partOfIso3" FROM country WHERE iso3 IN (SELECT "countryIso3" FROM any_site))),
      'docks', (SELECT coalesce(json_agg(dock ORDER BY id), '[]') FROM dock),
      'operators', (SELECT coalesce(json_agg(operator ORDER BY id), '[]') FROM operator),
      'agreements', (SELECT coalesce(json_agg(agreement ORDER BY id), '[]') FROM agreement),
      'ownershipEvents', (SELECT coalesce(json_agg(ownership ORDER BY date, event), '[]') FROM ownership),
      'accessFacts', (SELECT coalesce(json_agg(fact ORDER BY "validFrom" NULLS FIRST, id), '[]') FROM fact)`

/** The same with the records of each site. */
export const SITE_PAIRS = Prisma.sql`
      ${AROUND_PAIRS},
      'capabilities', (SELECT coalesce(json_agg(capability ORDER BY id), '[]') FROM capability)`

type SiteRow = Omit<
  SiteFacts,
  | 'country'
  | 'sovereign'
  | 'docks'
  | 'operators'
  | 'agreements'
  | 'ownershipEvents'
  | 'capabilities'
  | 'events'
  | 'accessFacts'
  | 'workCenters'
  | 'capacityIsShown'
  | 'passage'
> & { countryIso3: string }

export interface SiteRows {
  sites: SiteRow[]
  countries: CountryFacts[]
  docks: DockFacts[]
  operators: OperatorFacts[]
  agreements: AgreementFacts[]
  ownershipEvents: OwnershipEventFacts[]
  accessFacts: AccessFactFacts[]
  capabilities?: CapabilityFacts[]
  events?: MaintenanceEventFacts[]
}

/** Looks up a country and the state that it belongs to. */
export function toCountryLookup({ countries, accessFacts }: Pick<SiteRows, 'countries' | 'accessFacts'>) {
  const byIso3 = new Map(countries.map((country) => [country.iso3, country]))
  const factsOf = Map.groupBy(accessFacts, (fact) => fact.countryIso3)
  return (iso3: string, siteId: string): Pick<SiteFacts, 'country' | 'sovereign' | 'accessFacts'> => {
    const country = byIso3.get(iso3)
    if (!country) throw new Error(`The site "${siteId}" names the country "${iso3}", which is not recorded.`)
    return {
      country,
      sovereign: (country.partOfIso3 && byIso3.get(country.partOfIso3)) || null,
      accessFacts: factsOf.get(iso3) ?? [],
    }
  }
}

/** Puts the rows of each site together. */
export function toSiteFacts(
  rows: SiteRows,
  centers: readonly WorkCenterFacts[] = [],
  shownAt: readonly string[] = [],
): SiteFacts[] {
  const toCountry = toCountryLookup(rows)
  const bySite = <T extends { siteId: string | null }>(all: readonly T[] = []) =>
    Map.groupBy(all, ({ siteId }) => siteId ?? '')
  const docks = bySite(rows.docks)
  const operators = bySite(rows.operators)
  const capabilities = bySite(rows.capabilities)
  const events = bySite(rows.events)
  const workCenters = bySite(centers)
  const agreements = Map.groupBy(
    rows.agreements.flatMap((agreement) => agreement.siteIds.map((siteId) => ({ siteId, agreement }))),
    ({ siteId }) => siteId,
  )
  const ownership = Map.groupBy(rows.ownershipEvents, (event) => event.targetId)
  return rows.sites.map(({ countryIso3, ...site }): SiteFacts => {
    const siteOperators = operators.get(site.id) ?? []
    return {
      ...site,
      ...toCountry(countryIso3, site.id),
      docks: docks.get(site.id) ?? [],
      operators: siteOperators,
      agreements: (agreements.get(site.id) ?? []).map(({ agreement }) => agreement),
      ownershipEvents: [site.id, ...siteOperators.map(({ id }) => id)].flatMap((id) => ownership.get(id) ?? []),
      capabilities: capabilities.get(site.id) ?? [],
      events: events.get(site.id) ?? [],
      workCenters: workCenters.get(site.id) ?? [],
      capacityIsShown: shownAt.includes(site.id),
      passage: null,
    }
  })
}
