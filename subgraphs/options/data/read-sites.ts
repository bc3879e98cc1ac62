import type { SiteFacts } from '../domain/facts.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { OptionsData } from './open.ts'
import { AROUND_SITES, CAPABILITY_COLUMNS, SITE_COLUMNS, SITE_PAIRS, toSiteFacts, type SiteRows } from './site-facts.ts'

/**
 * Reads everything that rules say in words of some sites without a record of the system: all their records, no
 * capacity. By site id.
 */
export async function readSites(data: OptionsData, siteIds: readonly string[]): Promise<Map<string, SiteFacts>> {
  if (siteIds.length === 0) return new Map()
  const [result] = await data.$queryRaw<{ sites: SiteRows }[]>(Prisma.sql`
    WITH site AS (
      SELECT ${SITE_COLUMNS} FROM sites.export_site_v1 WHERE id = ANY(${[...siteIds]})
    ), any_site AS (SELECT "countryIso3" FROM site), ${AROUND_SITES}, capability AS (
      SELECT ${CAPABILITY_COLUMNS}
      FROM capacity.export_capability_v1 AS record JOIN systems.export_system_v1 AS named ON named.id = record.system_id
      WHERE record.site_id IN (SELECT id FROM site)
    )
    SELECT json_build_object(${SITE_PAIRS}) AS sites`)
  return new Map((result ? toSiteFacts(result.sites) : []).map((site) => [site.id, site]))
}
