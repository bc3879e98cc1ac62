import type { Evidence, Level } from '../domain/facts.ts'
import type { OptionsData } from './open.ts'

/** A record of a system at a site of a theater; site, basis and levels are null where the theater has none. */
export interface CoverageRow {
  theaterCode: string
  systemId: string
  designation: string
  name: string
  siteId: string | null
  basis: Evidence | null
  levels: Level[] | null
}

export const loadCoverage = (data: OptionsData, theaterCodes: readonly string[]): Promise<CoverageRow[]> =>
  data.$queryRaw<CoverageRow[]>`
    SELECT theater.code AS "theaterCode", system.id AS "systemId", system.designation, system.name,
           record.site_id AS "siteId", record.basis, record.levels
    FROM theaters.export_theater_v1 AS theater
    CROSS JOIN systems.export_system_v1 AS system
    LEFT JOIN (capacity.export_capability_v1 AS record JOIN sites.export_site_v1 AS site ON site.id = record.site_id)
      ON record.system_id = system.id AND site.theater_code = theater.code AND record.ended IS NOT TRUE
    WHERE theater.code = ANY(${[...theaterCodes]})
    ORDER BY theater.code, system.id, record.site_id`
