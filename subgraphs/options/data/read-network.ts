import type { LegalRuleFacts, SiteFacts, SystemFacts } from '../domain/facts.ts'
import type { AlikeSites } from '../domain/judge-sites.ts'
import type { ElsewhereFacts, UnplacedAgreement } from '../domain/summarize.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { CAPACITY, CAPACITY_PAIRS, toWorkCenters, type CapacityRows } from './capacity.ts'
import { addNuclearRecords, ALIKE, toAlikeSites, type AlikeRow } from './alike-sites.ts'
import { RULE_COLUMNS, SYSTEM_COLUMNS } from './columns.ts'
import { AROUND_SITES, CAPABILITY_COLUMNS, SITE_COLUMNS, SITE_PAIRS, toSiteFacts, type SiteRows } from './site-facts.ts'

/** Everything that the rules need for one system in one theater, as one statement saw it. */
export interface NetworkFacts {
  /** When the statement began. */
  readAt: string
  system: SystemFacts
  /** Where the named ship is said to be homeported. */
  recordedHomeport: string | null
  /** The sites with a record of the system. */
  sites: SiteFacts[]
  /** The other sites that are considered. */
  alike: AlikeSites[]
  rules: LegalRuleFacts[]
  elsewhere: ElsewhereFacts[]
  /** Agreements about the system that name no site. */
  unplacedAgreements: UnplacedAgreement[]
}

interface Row extends SiteRows, CapacityRows, Omit<NetworkFacts, 'system' | 'sites' | 'alike'> {
  system: SystemFacts | null
  alike: AlikeRow[]
  nuclearSites: string[]
}

export interface NetworkKey {
  systemId: string
  assetId: string | null
  theaterCode: string
  /** YYYY-MM-DD: capacity is read from this day on. */
  readyOn: string
  docking: boolean
}

/**
 * Reads the network around a system in a theater from the export views: one statement, so the answer is of one
 * moment. Considered are the sites of the theater whose domain fits the system's or that have a record of it. Those
 * with a record come with everything about them; of the others only what can rule a site out, once for all that are
 * alike in it.
 */
export async function readNetwork(
  data: Prisma.TransactionClient,
  { systemId, assetId, theaterCode, readyOn, docking }: NetworkKey,
): Promise<NetworkFacts> {
  const [result] = await data.$queryRaw<{ network: Row }[]>(Prisma.sql`
    WITH system AS (
      SELECT ${SYSTEM_COLUMNS} FROM systems.export_system_v1 WHERE id = ${systemId}
    ), covering AS (
      SELECT id FROM system
      UNION ALL
      SELECT named.id FROM systems.export_system_v1 AS named JOIN system USING (category, fsc)
      WHERE named.is_category AND named.id <> system.id
    ), recorded AS MATERIALIZED (
      SELECT DISTINCT site_id, system_id FROM capacity.export_capability_v1 WHERE system_id IN (SELECT id FROM covering)
    ), considered AS MATERIALIZED (
      SELECT id, country_iso3, kind, status, levels, rsf_relation, id IN (SELECT site_id FROM recorded) AS is_recorded
      FROM sites.export_site_v1
      WHERE theater_code = ${theaterCode}
        AND (domains && (SELECT domains FROM system)
             OR id IN (SELECT site_id FROM recorded WHERE system_id = ${systemId}))
    ), site AS MATERIALIZED (
      SELECT ${SITE_COLUMNS} FROM sites.export_site_v1
      WHERE id = ANY (ARRAY(SELECT id FROM considered WHERE is_recorded))
    ), ${ALIKE(docking)}, any_site AS (
      SELECT DISTINCT country_iso3 AS "countryIso3" FROM considered
    ), ${AROUND_SITES}, ${CAPACITY(readyOn)}, capability AS (
      SELECT ${CAPABILITY_COLUMNS}
      FROM capacity.export_capability_v1 AS record JOIN systems.export_system_v1 AS named ON named.id = record.system_id
      WHERE record.system_id = ANY (ARRAY(SELECT id FROM covering)) AND record.site_id IN (SELECT id FROM site)
    ), unplaced AS (
      SELECT type, party_name AS "partyName", signed, valid_from AS "validFrom", note
      FROM partners.export_agreement_v1
      WHERE cardinality(site_ids) = 0 AND system_ids @> ARRAY[${systemId}]
    ), event AS (
      SELECT id, site_id AS "siteId", system_id AS "systemId", asset_name AS "assetName", availability, inducted, completed,
             planned_duration_text AS "plannedDurationText", planned_days AS "plannedDays", duration_days AS "durationDays",
             growth, note,
             jsonb_path_query_array(sources, '$[0]') AS sources
      FROM capacity.export_maintenance_event_v1 WHERE system_id = ${systemId} AND site_id IN (SELECT id FROM site)
    ), rule AS (
      SELECT ${RULE_COLUMNS} FROM programs.export_legal_rule_v1
    ), record_elsewhere AS MATERIALIZED (
      SELECT site_id, levels, basis, as_of, note FROM capacity.export_capability_v1
      WHERE system_id = ${systemId} AND ended IS NOT TRUE
    ), elsewhere AS (
      SELECT json_build_object('id', other.id, 'name', other.name, 'latitude', other.latitude, 'longitude', other.longitude,
               'country', json_build_object('iso3', country.iso3, 'name', country.name)) AS site,
             other.theater_code AS "theaterCode", coalesce(theater.name, other.theater_code) AS "theaterName", record.levels, record.basis, record.as_of AS "asOf", record.note
      FROM record_elsewhere AS record
      JOIN sites.export_site_v1 AS other ON other.id = record.site_id
      JOIN country ON country.iso3 = other.country_iso3
      LEFT JOIN theaters.export_theater_v1 AS theater ON theater.code = other.theater_code
      WHERE other.id = ANY (ARRAY(SELECT site_id FROM record_elsewhere)) AND other.theater_code <> ${theaterCode}
    )
    SELECT json_build_object(
      'readAt', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'system', (SELECT row_to_json(system) FROM system),
      'recordedHomeport', (SELECT homeport_name FROM systems.export_asset_v1 WHERE id = ${assetId}),
      ${SITE_PAIRS},
      ${CAPACITY_PAIRS},
      'alike', (SELECT coalesce(json_agg(alike), '[]') FROM alike),
      'nuclearSites', (SELECT coalesce(json_agg(site_id), '[]') FROM nuclear_site WHERE site_id IN (SELECT id FROM site)),
      'events', (SELECT coalesce(json_agg(event ORDER BY id), '[]') FROM event),
      'rules', (SELECT coalesce(json_agg(rule ORDER BY id), '[]') FROM rule),
      'unplacedAgreements', (SELECT coalesce(json_agg(unplaced ORDER BY signed, "partyName"), '[]') FROM unplaced),
      'elsewhere', (SELECT coalesce(json_agg(elsewhere ORDER BY site->>'id'), '[]') FROM elsewhere)
    ) AS network`)
  if (!result?.network.system) throw new Error(`The system "${systemId}" has a name and no record.`)
  const { network } = result
  return {
    readAt: network.readAt,
    system: result.network.system,
    recordedHomeport: network.recordedHomeport,
    sites: addNuclearRecords(
      toSiteFacts(network, toWorkCenters(network), network.capacityShownAt),
      new Set(network.nuclearSites),
    ),
    alike: toAlikeSites(network),
    rules: network.rules,
    elsewhere: network.elsewhere,
    unplacedAgreements: network.unplacedAgreements,
  }
}
