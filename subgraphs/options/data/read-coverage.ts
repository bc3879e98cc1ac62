import type {
  CapabilityFacts,
  Evidence,
  LegalRuleFacts,
  Level,
  SystemFacts,
  WorkKind,
  WorkPart,
} from '../domain/facts.ts'
import type { AlikeRecords, CoverageFacts } from '../domain/judge-coverage.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { addNuclearRecords } from './alike-sites.ts'
import { RULE_COLUMNS, SYSTEM_COLUMNS } from './columns.ts'
import { PLANNED_ANEW, type OptionsData } from './open.ts'
import {
  AGREEMENT_COLUMNS,
  AROUND_PAIRS,
  PLACES_AROUND_SITES,
  SITE_COLUMNS,
  toSiteFacts,
  type SiteRows,
} from './site-facts.ts'

export interface CoverageKey {
  theaterCode: string
  /** Category of the systems; null for all. */
  category: string | null
  /** Ids of the systems, each once; null for all. */
  systems: string[] | null
}

export interface TheaterFacts extends CoverageFacts {
  rules: LegalRuleFacts[]
}

/**
 * Records that are judged for one request. Judging one takes 10 to 30 microseconds of CPU, and the process answers
 * nothing else meanwhile.
 */
export const MAX_RECORDS = 20_000

/** What a record says, in an array: a large theater has more than a hundred thousand of them. */
type RecordRow = [
  systemId: string,
  id: string,
  levels: Level[],
  basis: Evidence,
  asOf: string | null,
  scope: WorkPart[] | null,
  workKinds: WorkKind[] | null,
  workforce: string | null,
  owners: string[] | null,
  ended: boolean | null,
  isDeclared: boolean,
]

interface Row extends Omit<SiteRows, 'capabilities'> {
  isTheater: boolean
  systems: SystemFacts[]
  recordsAt: [siteId: string, records: RecordRow[]][]
  /** Sites with a record of some nuclear-powered class, asked for or not, that has not ended. */
  nuclearSites: string[]
  rules: LegalRuleFacts[]
}

/**
 * Reads who can repair what in a theater, in one statement: every system that is asked for, the sites with a record of one
 * of them or of a whole category, what is around those, and what the records say, without their words. No capacity. Null
 * where the theater is not recorded; too large where it has more than MAX_RECORDS.
 */
export async function readCoverage(
  data: OptionsData,
  { theaterCode, category, systems: asked }: CoverageKey,
): Promise<TheaterFacts | 'TOO_LARGE' | null> {
  const [result] = await data.$queryRaw<{ coverage: Row }[]>(Prisma.sql`${PLANNED_ANEW}
    WITH system AS MATERIALIZED (
      SELECT ${SYSTEM_COLUMNS} FROM systems.export_system_v1
      WHERE (${category}::text IS NULL OR category = ${category})
        AND (${asked}::text[] IS NULL OR id = ANY (${asked}) OR is_category)
    ), record_at AS MATERIALIZED (
      SELECT site_id, json_agg(json_build_array(system_id, id, levels, basis, as_of, scope, work_kinds, workforce, owners,
                                                ended, is_declared)) AS records
      FROM (
        SELECT * FROM capacity.export_capability_v1
        WHERE site_id IN (SELECT id FROM sites.export_site_v1 WHERE theater_code = ${theaterCode})
          AND system_id = ANY (ARRAY(SELECT id FROM system))
        LIMIT ${MAX_RECORDS + 1}
      ) AS record
      GROUP BY site_id
    ), site AS MATERIALIZED (
      SELECT ${SITE_COLUMNS} FROM sites.export_site_v1 WHERE id IN (SELECT site_id FROM record_at)
    ), any_site AS (SELECT "countryIso3" FROM site), ${PLACES_AROUND_SITES}, agreement AS (
      SELECT ${AGREEMENT_COLUMNS} FROM partners.export_agreement_v1
      WHERE id IN (SELECT agreed.id FROM partners.export_agreement_v1 AS agreed, unnest(agreed.site_ids) AS place (id)
                   WHERE place.id IN (SELECT id FROM site))
    ), rule AS (
      SELECT ${RULE_COLUMNS} FROM programs.export_legal_rule_v1
    )
    SELECT json_build_object(
      'isTheater', EXISTS (SELECT FROM theaters.export_theater_v1 WHERE code = ${theaterCode}),
      'systems', (SELECT coalesce(json_agg(system ORDER BY id), '[]') FROM system),
      ${AROUND_PAIRS},
      'nuclearSites', (SELECT coalesce(json_agg(DISTINCT site_id), '[]') FROM capacity.export_capability_v1
                       WHERE system_id = ANY (ARRAY(SELECT id FROM systems.export_system_v1 WHERE nuclear))
                         AND ended IS NOT TRUE AND site_id IN (SELECT site_id FROM record_at)),
      'recordsAt', (SELECT coalesce(json_agg(json_build_array(site_id, records)), '[]') FROM record_at),
      'rules', (SELECT coalesce(json_agg(rule ORDER BY id), '[]') FROM rule)
    ) AS coverage`)
  if (!result?.coverage.isTheater) return null
  const recordCount = result.coverage.recordsAt.reduce((sum, [, records]) => sum + records.length, 0)
  if (recordCount > MAX_RECORDS) return 'TOO_LARGE'
  const { systems, recordsAt, nuclearSites, rules, ...rows } = result.coverage
  const isAsked = new Set(asked)
  const systemsById = new Map(systems.map((system) => [system.id, system]))
  return {
    systems: asked === null ? systems : systems.filter(({ id }) => isAsked.has(id)),
    rules,
    records: toAlikeRecords(recordsAt, systemsById),
    sites: addNuclearRecords(toSiteFacts(rows), new Set(nuclearSites)),
  }
}

function toAlikeRecords(recordsAt: Row['recordsAt'], systems: ReadonlyMap<string, SystemFacts>): AlikeRecords[] {
  const alike = new Map<string, AlikeRecords>()
  for (const [siteId, records] of recordsAt)
    for (const row of records) {
      const [systemId, id, ...said] = row
      const key = `${systemId} ${said.join(' ')}`
      const known = alike.get(key)
      if (known) {
        known.siteIds.push(siteId)
        known.ids.push(id)
      } else alike.set(key, { record: toRecord(row, systems.get(systemId)), siteIds: [siteId], ids: [id] })
    }
  return [...alike.values()]
}

function toRecord(
  [systemId, , levels, basis, asOf, scope, workKinds, workforce, owners, ended, isDeclared]: RecordRow,
  system: SystemFacts | undefined,
): CapabilityFacts {
  if (!system) throw new Error(`A record names the system "${systemId}", which is not recorded.`)
  return {
    id: '',
    siteId: '',
    systemId,
    systemDesignation: system.isCategory ? system.name : system.designation,
    systemCategory: system.category,
    systemFsc: system.fsc,
    systemIsCategory: system.isCategory,
    systemNuclear: system.nuclear,
    levels,
    basis,
    asOf,
    scope: scope ?? [],
    workKinds: workKinds ?? [],
    workforce,
    owners: owners ?? [],
    ended: ended ?? false,
    isDeclared,
    note: null,
    sources: [],
  }
}
