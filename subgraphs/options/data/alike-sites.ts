import type {
  AgreementFacts,
  CapabilityFacts,
  DockFacts,
  OperatorFacts,
  OwnershipEventFacts,
  SiteFacts,
  SystemFacts,
} from '../domain/facts.ts'
import { MASTER_AGREEMENTS } from '../domain/agreement-term.ts'
import type { AlikeSites } from '../domain/judge-sites.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { toCountryLookup, type SiteRows } from './site-facts.ts'

/** Constants, so that the statement is planned for how few they are. */
const MASTERS = Prisma.raw(MASTER_AGREEMENTS.map((type) => `'${type}'`).join(', '))

/**
 * Sites in `considered` without a record of the system, grouped by all that can rule them out, as common table
 * expressions. What is of no account for the system, or for work without docking, is left out, so that more sites are
 * alike. Grouped as text: comparing it is cheap.
 */
export const ALIKE = (docking: boolean) => Prisma.sql`
    other_site AS MATERIALIZED (
      SELECT id, country_iso3, kind, status, levels, rsf_relation FROM considered WHERE NOT is_recorded
    ), operator_link AS MATERIALIZED (
      SELECT link.site_id, link.partner_id, partner.kind, partner.country_iso3, partner.parent_name
      FROM partners.export_site_operator_v1 AS link JOIN partners.export_partner_v1 AS partner ON partner.id = link.partner_id
      WHERE link.site_id = ANY (ARRAY(SELECT id FROM other_site))
        -- Who owns a yard counts for ships; who runs a place for its own forces counts for all.
        AND (partner.kind = 'MILITARY' OR (SELECT category FROM system) = 'SHIP')
    ), operators_of AS (
      SELECT site_id, json_agg(json_build_object('kind', kind, 'countryIso3', country_iso3, 'parentName', parent_name)
                               ORDER BY kind, country_iso3, parent_name) AS operators
      FROM operator_link GROUP BY site_id
    ), agreements_of AS (
      SELECT unnest(site_ids) AS site_id,
             json_agg(json_build_object('type', type, 'signed', signed, 'validFrom', valid_from, 'validTo', valid_to,
                      'termYears', term_years, 'status', status, 'asOf', as_of, 'lowQuality', coalesce(low_quality, false),
                      'systemIds', CASE WHEN system_ids @> ARRAY(SELECT id FROM system) THEN ARRAY(SELECT id FROM system) ELSE '{}' END)
                      ORDER BY id) AS agreements
      FROM partners.export_agreement_v1
      WHERE (SELECT category FROM system) = 'SHIP'
        AND (type IN (${MASTERS}) OR system_ids @> ARRAY(SELECT id FROM system))
      GROUP BY 1
    ), ownership_of AS (
      SELECT target.site_id,
             json_agg(json_build_object('event', event, 'date', date, 'acquirers', acquirers, 'acquirerCountries',
               ARRAY(SELECT country_iso3 FROM partners.export_partner_v1 WHERE id = ANY(acquirers) UNION ALL
                      SELECT country_iso3 FROM partners.export_partner_v1 WHERE name = ANY(acquirers) AND id <> ALL(acquirers)))
               ORDER BY date, event) AS events
      FROM partners.export_ownership_event_v1 AS owned
      JOIN (SELECT id AS target_id, id AS site_id FROM other_site UNION SELECT partner_id, site_id FROM operator_link) AS target USING (target_id)
      WHERE (SELECT category FROM system) = 'SHIP'
      GROUP BY target.site_id
    ), docks_of AS (
      SELECT site_id, json_agg(json_build_object('lengthM', length_m, 'widthM', width_m, 'depthM', depth_m)
                               ORDER BY length_m, width_m, depth_m) AS docks
      FROM sites.export_dock_v1
      WHERE ${docking} AND (SELECT category FROM system) = 'SHIP' AND site_id = ANY (ARRAY(SELECT id FROM other_site))
      GROUP BY site_id
    ), nuclear_site AS (
      SELECT DISTINCT site_id FROM capacity.export_capability_v1
      WHERE system_id = ANY (ARRAY(SELECT id FROM systems.export_system_v1 WHERE nuclear AND (SELECT nuclear FROM system)))
        AND ended IS NOT TRUE
    ), alike AS (
      SELECT json_build_object('countryIso3', country_iso3, 'kind', kind, 'status', status, 'levels', levels,
               'rsfRelation', rsf_relation, 'operators', operators, 'agreements', agreements, 'ownershipEvents', events,
               'docks', docks, 'worksOnNuclear', nuclear_site.site_id IS NOT NULL)::text AS ground,
             array_agg(id ORDER BY id) AS ids
      FROM other_site
      LEFT JOIN operators_of ON operators_of.site_id = id LEFT JOIN agreements_of ON agreements_of.site_id = id
      LEFT JOIN ownership_of ON ownership_of.site_id = id LEFT JOIN docks_of ON docks_of.site_id = id
      LEFT JOIN nuclear_site ON nuclear_site.site_id = id
      GROUP BY 1
    )`

export interface AlikeRow {
  /** JSON of what the sites have in common. */
  ground: string
  ids: string[]
}

type Ground = Pick<SiteFacts, 'kind' | 'status' | 'levels' | 'rsfRelation'> & {
  countryIso3: string
  operators: Pick<OperatorFacts, 'kind' | 'countryIso3' | 'parentName'>[] | null
  agreements:
    | Pick<
        AgreementFacts,
        'type' | 'signed' | 'validFrom' | 'validTo' | 'termYears' | 'status' | 'asOf' | 'lowQuality' | 'systemIds'
      >[]
    | null
  ownershipEvents: Pick<OwnershipEventFacts, 'event' | 'date' | 'acquirers' | 'acquirerCountries'>[] | null
  docks: Pick<DockFacts, 'lengthM' | 'widthM' | 'depthM'>[] | null
  worksOnNuclear: boolean
}

/** Sites as rules take them, without the words that only a finding would show. */
export function toAlikeSites(
  rows: { alike: AlikeRow[]; system: SystemFacts | null } & Pick<SiteRows, 'countries' | 'accessFacts'>,
): AlikeSites[] {
  const toCountry = toCountryLookup(rows)
  return rows.alike.map(({ ground, ids }) => {
    const { countryIso3, operators, agreements, ownershipEvents, docks, worksOnNuclear, ...rest } = JSON.parse(
      ground,
    ) as Ground
    const outline: SiteFacts = {
      ...rest,
      ...toCountry(countryIso3, ids[0] ?? ''),
      id: '',
      name: '',
      theaterCode: '',
      city: null,
      latitude: null,
      longitude: null,
      domains: [],
      isCandidate: false,
      statusReport: null,
      operators: (operators ?? []).map((operator) => ({ ...operator, siteId: '', id: '', name: '', sources: [] })),
      agreements: (agreements ?? []).map((agreement) => ({
        ...agreement,
        id: '',
        partyName: '',
        counterparty: null,
        siteIds: [],
        note: null,
        sources: [],
      })),
      ownershipEvents: (ownershipEvents ?? []).map((event) => ({ ...event, targetId: '', note: null, sources: [] })),
      docks: (docks ?? []).map((dock) => ({
        ...dock,
        siteId: '',
        id: '',
        name: '',
        type: '',
        note: null,
        sources: [],
      })),
      capabilities: worksOnNuclear ? [NUCLEAR_RECORD] : [],
      events: [],
      workCenters: [],
      capacityIsShown: false,
      passage: null,
      note: null,
      sources: [],
    }
    return { outline, ids }
  })
}

/** Marks the sites that work on some nuclear-powered class. */
export const addNuclearRecords = (sites: readonly SiteFacts[], nuclearSites: ReadonlySet<string>): SiteFacts[] =>
  sites.map((site) =>
    nuclearSites.has(site.id) ? { ...site, capabilities: [...site.capabilities, NUCLEAR_RECORD] } : site,
  )

/** A record of some nuclear-powered class, never of the system asked about. */
const NUCLEAR_RECORD: CapabilityFacts = {
  id: '',
  siteId: '',
  systemId: '',
  systemDesignation: '',
  systemCategory: '',
  systemFsc: null,
  systemIsCategory: false,
  isDeclared: false,
  systemNuclear: true,
  levels: [],
  basis: 'CANDIDATE',
  asOf: null,
  scope: [],
  workKinds: [],
  workforce: null,
  owners: [],
  ended: false,
  note: null,
  sources: [],
}
