import type {
  AccessFactFacts,
  AgreementFacts,
  CapabilityFacts,
  CountryFacts,
  DockFacts,
  LegalRuleFacts,
  MaintenanceEventFacts,
  OperatorFacts,
  OwnershipEventFacts,
  SiteFacts,
  SystemFacts,
} from '../domain/facts.ts'
import type { ElsewhereFacts, UnplacedAgreement } from '../domain/summarize.ts'
import type { OptionsData } from './open.ts'

/** Everything that the rules need for one system in one theater, as one statement saw it. */
export interface NetworkFacts {
  /** When the statement began. */
  readAt: string
  system: SystemFacts
  /** Where the named ship is said to be homeported. */
  recordedHomeport: string | null
  sites: SiteFacts[]
  rules: LegalRuleFacts[]
  elsewhere: ElsewhereFacts[]
  /** Agreements about the system that name no site. */
  unplacedAgreements: UnplacedAgreement[]
}

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
> & { countryIso3: string }

interface Row {
  readAt: string
  system: SystemFacts | null
  recordedHomeport: string | null
  sites: SiteRow[]
  countries: CountryFacts[]
  docks: DockFacts[]
  operators: OperatorFacts[]
  agreements: AgreementFacts[]
  ownershipEvents: OwnershipEventFacts[]
  capabilities: CapabilityFacts[]
  events: MaintenanceEventFacts[]
  accessFacts: AccessFactFacts[]
  rules: LegalRuleFacts[]
  elsewhere: ElsewhereFacts[]
  unplacedAgreements: UnplacedAgreement[]
}

/**
 * Reads the network around a system in a theater from the export views: one statement, so the answer is of one
 * moment. Considered are the sites of the theater whose domain fits the system's or that have a record of it. A finding
 * shows one source, so of every record but a capability the first one comes along.
 */
export async function readNetwork(
  data: OptionsData,
  { systemId, assetId, theaterCode }: { systemId: string; assetId: string | null; theaterCode: string },
): Promise<NetworkFacts> {
  const [result] = await data.$queryRaw<{ network: Row }[]>`
    WITH system AS (
      SELECT id, designation, name, category, family, domains, fsc, operators, vessel_prefix AS "vesselPrefix", nuclear,
             legal_flag AS "legalFlag", is_category AS "isCategory", length_m AS "lengthM", beam_m AS "beamM",
             draft_m AS "draftM", part_of AS "partOf", note, sources
      FROM systems.export_system_v1 WHERE id = ${systemId}
    ), site AS (
      SELECT id, name, theater_code AS "theaterCode", country_iso3 AS "countryIso3", city, latitude, longitude, kind, domains,
             levels, status, rsf_relation AS "rsfRelation", is_candidate AS "isCandidate", note,
             jsonb_path_query_array(sources, '$[0]') AS sources
      FROM sites.export_site_v1
      WHERE theater_code = ${theaterCode}
        AND (domains && (SELECT domains FROM system)
             OR id IN (SELECT site_id FROM capacity.export_capability_v1 WHERE system_id = ${systemId}))
    ), country AS (
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
    ), agreement AS (
      SELECT id, type, party_name AS "partyName", counterparty, signed, valid_from AS "validFrom", valid_to AS "validTo",
             term_years AS "termYears", status, as_of AS "asOf", coalesce(low_quality, false) AS "lowQuality",
             site_ids AS "siteIds", system_ids AS "systemIds", note,
             jsonb_path_query_array(sources, '$[0]') AS sources
      FROM partners.export_agreement_v1 WHERE site_ids && ARRAY(SELECT id FROM site)
    ), unplaced AS (
      SELECT type, party_name AS "partyName", signed, valid_from AS "validFrom", note
      FROM partners.export_agreement_v1
      WHERE cardinality(site_ids) = 0 AND ${systemId} = ANY(system_ids)
    ), ownership AS (
      SELECT target_id AS "targetId", acquirers, event, date, note,
             jsonb_path_query_array(sources, '$[0]') AS sources,
             ARRAY(SELECT country_iso3 FROM partners.export_partner_v1 WHERE id = ANY(acquirers) OR name = ANY(acquirers)) AS "acquirerCountries"
      FROM partners.export_ownership_event_v1
      WHERE target_id IN (SELECT id FROM site UNION SELECT id FROM operator)
    ), capability AS (
      SELECT record.id, record.site_id AS "siteId", record.system_id AS "systemId", record.levels, record.basis,
             record.as_of AS "asOf", coalesce(record.scope, '{}') AS scope, coalesce(record.work_kinds, '{}') AS "workKinds",
             record.workforce, coalesce(record.owners, '{}') AS owners, coalesce(record.ended, false) AS ended, record.note,
             record.sources, CASE WHEN named.is_category THEN named.name ELSE named.designation END AS "systemDesignation", named.category AS "systemCategory",
             named.fsc AS "systemFsc", named.is_category AS "systemIsCategory", named.nuclear AS "systemNuclear"
      FROM capacity.export_capability_v1 AS record JOIN systems.export_system_v1 AS named ON named.id = record.system_id
      WHERE record.site_id IN (SELECT id FROM site)
    ), event AS (
      SELECT id, site_id AS "siteId", system_id AS "systemId", asset_name AS "assetName", availability, inducted, completed,
             planned_duration_text AS "plannedDurationText", planned_days AS "plannedDays", duration_days AS "durationDays",
             growth, note,
             jsonb_path_query_array(sources, '$[0]') AS sources
      FROM capacity.export_maintenance_event_v1 WHERE system_id = ${systemId}
    ), fact AS (
      SELECT id, country_iso3 AS "countryIso3", status, kind, valid_from AS "validFrom", valid_to AS "validTo", what,
             system_ids AS "systemIds",
             jsonb_path_query_array(sources, '$[0]') AS sources
      FROM theaters.export_access_fact_v1 WHERE country_iso3 IN (SELECT "countryIso3" FROM site)
    ), rule AS (
      SELECT id, cite, what, valid_from AS "validFrom", coalesce(history, '[]'::jsonb) AS history,
             max_planned_days AS "maxPlannedDays", window_months AS "windowMonths",
             min_duration_months AS "minDurationMonths", max_years AS "maxYears",
             jsonb_path_query_array(sources, '$[0]') AS sources
      FROM programs.export_legal_rule_v1
    ), elsewhere AS (
      SELECT json_build_object('id', other.id, 'name', other.name, 'latitude', other.latitude, 'longitude', other.longitude,
               'country', json_build_object('iso3', country.iso3, 'name', country.name)) AS site,
             other.theater_code AS "theaterCode", coalesce(theater.name, other.theater_code) AS "theaterName", record.levels, record.basis, record.as_of AS "asOf", record.note
      FROM capacity.export_capability_v1 AS record
      JOIN sites.export_site_v1 AS other ON other.id = record.site_id
      JOIN country ON country.iso3 = other.country_iso3
      LEFT JOIN theaters.export_theater_v1 AS theater ON theater.code = other.theater_code
      WHERE record.system_id = ${systemId} AND other.theater_code <> ${theaterCode} AND record.ended IS NOT TRUE
    )
    SELECT json_build_object(
      'readAt', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'system', (SELECT row_to_json(system) FROM system),
      'recordedHomeport', (SELECT homeport_name FROM systems.export_asset_v1 WHERE id = ${assetId}),
      'sites', (SELECT coalesce(json_agg(site ORDER BY id), '[]') FROM site),
      'countries', (SELECT coalesce(json_agg(country ORDER BY iso3), '[]') FROM country
                    WHERE iso3 IN (SELECT "countryIso3" FROM site)
                       OR iso3 IN (SELECT "partOfIso3" FROM country WHERE iso3 IN (SELECT "countryIso3" FROM site))),
      'docks', (SELECT coalesce(json_agg(dock ORDER BY id), '[]') FROM dock),
      'operators', (SELECT coalesce(json_agg(operator ORDER BY id), '[]') FROM operator),
      'agreements', (SELECT coalesce(json_agg(agreement ORDER BY id), '[]') FROM agreement),
      'ownershipEvents', (SELECT coalesce(json_agg(ownership ORDER BY date, event), '[]') FROM ownership),
      'capabilities', (SELECT coalesce(json_agg(capability ORDER BY id), '[]') FROM capability),
      'events', (SELECT coalesce(json_agg(event ORDER BY id), '[]') FROM event),
      'accessFacts', (SELECT coalesce(json_agg(fact ORDER BY "validFrom" NULLS FIRST, id), '[]') FROM fact),
      'rules', (SELECT coalesce(json_agg(rule ORDER BY id), '[]') FROM rule),
      'unplacedAgreements', (SELECT coalesce(json_agg(unplaced ORDER BY signed, "partyName"), '[]') FROM unplaced),
      'elsewhere', (SELECT coalesce(json_agg(elsewhere ORDER BY site->>'id'), '[]') FROM elsewhere)
    ) AS network`
  if (!result?.network.system) throw new Error(`The system "${systemId}" has a name and no record.`)
  return toNetworkFacts(result.network, result.network.system)
}

function toNetworkFacts(row: Row, system: SystemFacts): NetworkFacts {
  const countries = new Map(row.countries.map((country) => [country.iso3, country]))
  const bySite = <T extends { siteId: string | null }>(rows: readonly T[]) =>
    Map.groupBy(rows, ({ siteId }) => siteId ?? '')
  const [docks, operators, capabilities, events] = [
    bySite(row.docks),
    bySite(row.operators),
    bySite(row.capabilities),
    bySite(row.events),
  ]
  const accessFacts = Map.groupBy(row.accessFacts, (fact) => fact.countryIso3)
  const agreements = Map.groupBy(
    row.agreements.flatMap((agreement) => agreement.siteIds.map((siteId) => ({ siteId, agreement }))),
    ({ siteId }) => siteId,
  )
  const ownership = Map.groupBy(row.ownershipEvents, (event) => event.targetId)
  const sites = row.sites.map(({ countryIso3, ...site }): SiteFacts => {
    const country = countries.get(countryIso3)
    if (!country) throw new Error(`The site "${site.id}" names the country "${countryIso3}", which is not recorded.`)
    const siteOperators = operators.get(site.id) ?? []
    return {
      ...site,
      country,
      sovereign: (country.partOfIso3 && countries.get(country.partOfIso3)) || null,
      docks: docks.get(site.id) ?? [],
      operators: siteOperators,
      agreements: (agreements.get(site.id) ?? []).map(({ agreement }) => agreement),
      ownershipEvents: [site.id, ...siteOperators.map(({ id }) => id)].flatMap((id) => ownership.get(id) ?? []),
      capabilities: capabilities.get(site.id) ?? [],
      events: events.get(site.id) ?? [],
      accessFacts: accessFacts.get(countryIso3) ?? [],
    }
  })
  return {
    readAt: row.readAt,
    system,
    recordedHomeport: row.recordedHomeport,
    sites,
    rules: row.rules,
    elsewhere: row.elsewhere,
    unplacedAgreements: row.unplacedAgreements,
  }
}
