import { EARTH_RADIUS_KM } from '../domain/distance.ts'
import type { Circle } from '../domain/circle.ts'
import { fold } from '../domain/fold.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { SitesData } from './open.ts'

/** Conditions that a site must meet, all of them; what is left out or null does not limit. */
export interface SiteConditions {
  theater?: string | null
  country?: string | null
  domain?: string | null
  kind?: string | null
  status?: string | null
  rsfRelation?: string | null
  isCandidate?: boolean | null
  search?: string | null
  near?: Circle | null
}

/** On a sphere, as domain/distance.ts: within 0.6 percent of the ellipsoid. */
const distanceKm = ({ latitude, longitude }: Circle): Prisma.Sql => Prisma.sql`
  2 * ${EARTH_RADIUS_KM}::float8 * asin(sqrt(least(1,
    sin(radians(latitude - ${latitude}::float8) / 2) ^ 2
    + cos(radians(${latitude}::float8)) * cos(radians(latitude))
      * sin(radians(longitude - ${longitude}::float8) / 2) ^ 2)))`

function toConditions(conditions: SiteConditions): Prisma.Sql[] {
  const { theater, country, domain, kind, status, rsfRelation, isCandidate, search, near } = conditions
  return [
    ...(theater == null ? [] : [Prisma.sql`theater_code = ${theater.toUpperCase()}`]),
    ...(country == null ? [] : [Prisma.sql`country_iso3 = ${country.toUpperCase()}`]),
    ...(domain == null ? [] : [Prisma.sql`${domain} = ANY (domains)`]),
    ...(kind == null ? [] : [Prisma.sql`kind = ${kind}`]),
    ...(status == null ? [] : [Prisma.sql`coalesce(report.status, site.status) = ${status}`]),
    ...(rsfRelation == null ? [] : [Prisma.sql`rsf_relation = ${rsfRelation}`]),
    ...(isCandidate == null ? [] : [Prisma.sql`is_candidate = ${isCandidate}`]),
    ...(search == null ? [] : [Prisma.sql`strpos(search_text, ${fold(search)}) > 0`]),
    // least() passes over null: without the first condition a site without position would lie at the far side of the earth.
    ...(near == null ? [] : [Prisma.sql`latitude IS NOT NULL AND ${distanceKm(near)} <= ${near.withinKm}::float8`]),
  ]
}

/** Ids of a page of the sites that meet the conditions, one more than `size` where another page follows, and their count. */
export async function loadMatchingSiteIds(
  data: SitesData,
  conditions: SiteConditions,
  { size, afterKey }: { size: number; afterKey: string | null },
): Promise<{ ids: string[]; totalCount: number }> {
  const rows = await data.$queryRaw<{ ids: string[]; total_count: number }[]>`
    WITH matching AS (
      SELECT id FROM sites.site
      -- Left out by the planner where no status is asked for.
      LEFT JOIN sites.status_report AS report ON report.site_id = site.id
      WHERE ${Prisma.join([Prisma.sql`true`, ...toConditions(conditions)], ' AND ')}
    )
    SELECT
      ARRAY(
        SELECT id FROM matching WHERE id > coalesce(${afterKey}::text, '') ORDER BY id LIMIT ${size + 1}::int
      ) AS ids,
      (SELECT count(*)::int FROM matching) AS total_count`
  const { ids = [], total_count: totalCount = 0 } = rows[0] ?? {}
  return { ids, totalCount }
}
