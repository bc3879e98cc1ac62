import type { FreeSpan, WorkCenterFacts } from '../domain/facts.ts'
import { Prisma } from '../generated/prisma/client.ts'

/**
 * The work centers of the sites in `site` that fit the system's domain, and the stretches on which each is free from a
 * day on, as common table expressions. A calendar that holds now is read as it was swept when it last changed; one
 * in which a figure or a hold has lapsed since, or that does not reach back to the day, is swept here. Views show whoever
 * asks what they may see: where that is nothing, it is as if nothing were published, and `capacityShownAt` tells.
 */
export const CAPACITY = (readyOn: string) => Prisma.sql`
    center AS MATERIALIZED (
      SELECT id, site_id AS "siteId", kind, name, dock_id AS "dockId", domains
      FROM sites.export_work_center_v1
      WHERE site_id IN (SELECT id FROM site) AND domains && (SELECT domains FROM system)
    ), calendar AS MATERIALIZED (
      SELECT work_center_id, stretches, grounds, published_to, is_illustrative, expired_on
      FROM capacity.export_free_calendar_v1
      WHERE work_center_id = ANY (ARRAY(SELECT id FROM center)) AND valid_until > now() AND since <= ${readyOn}::date
    ), lapsed AS (
      SELECT array_agg(id) AS ids FROM center WHERE id NOT IN (SELECT work_center_id FROM calendar)
    ), span AS MATERIALIZED (
      SELECT work_center_id, from_day, to_day, free, commitment, provenance, published_at, expires_on
      FROM lapsed CROSS JOIN LATERAL capacity.export_free_span_v1(ids, ${readyOn}::date, DATE '9999-12-31', now())
      WHERE ids IS NOT NULL
    ), swept AS (
      SELECT work_center_id, max(to_day) AS published_to, bool_or(provenance = 'ILLUSTRATIVE') AS is_illustrative
      FROM span GROUP BY work_center_id
    ), work_center AS (
      SELECT center.*, calendar.stretches, calendar.grounds,
             coalesce(CASE WHEN calendar.published_to > ${readyOn}::date THEN calendar.published_to END, swept.published_to) AS "publishedTo",
             coalesce(calendar.is_illustrative, swept.is_illustrative, false) AS "isIllustrative",
             CASE WHEN calendar.work_center_id IS NOT NULL THEN calendar.expired_on WHEN swept.work_center_id IS NULL THEN (
               SELECT CASE WHEN bool_and(coalesce(expires_on < today, false)) THEN max(expires_on) END
               FROM capacity.export_capacity_window_v1 AS published, (SELECT (now() AT TIME ZONE 'UTC')::date AS today)
               WHERE published.work_center_id = center.id AND (expires_on < today OR to_day > today - 366)
             ) END AS "expiredOn"
      FROM center
      LEFT JOIN calendar ON calendar.work_center_id = center.id
      LEFT JOIN swept ON swept.work_center_id = center.id
    ), free_span AS (
      SELECT work_center_id AS "workCenterId", from_day AS "from", to_day AS "to", commitment, provenance,
             to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt", expires_on AS "expiresOn"
      FROM span WHERE free > 0
    )`

/** The pairs of a JSON object with all of it, and with the sites whose capacity is shown to whoever asks. */
export const CAPACITY_PAIRS = Prisma.sql`
      'capacityShownAt', (
        SELECT coalesce(json_agg(id), '[]') FROM site
        WHERE (SELECT identity.acts_as('admin', 'capacity:read'))
          OR "theaterCode" = ANY ((SELECT identity.theaters_for('capacity:read'))::text[])
          OR id IN (SELECT site_id FROM capacity.export_own_site_v1)),
      'workCenters', (SELECT coalesce(json_agg(work_center ORDER BY id), '[]') FROM work_center),
      'freeSpans', (SELECT coalesce(json_agg(free_span ORDER BY "workCenterId", "from"), '[]') FROM free_span)`

export interface CapacityRows {
  capacityShownAt: string[]
  workCenters: (Omit<WorkCenterFacts, 'free'> & {
    /** First day, day after the last, place in `grounds`; null where the calendar had to be swept. */
    stretches: [string, string, number][] | null
    grounds: [FreeSpan['commitment'], FreeSpan['provenance'], FreeSpan['publishedAt'], FreeSpan['expiresOn']][] | null
  })[]
  freeSpans: (FreeSpan & { workCenterId: string })[]
}

/** Each work center with what is free, in the order of days. */
export function toWorkCenters({ workCenters, freeSpans }: Omit<CapacityRows, 'capacityShownAt'>): WorkCenterFacts[] {
  const spansOf = Map.groupBy(freeSpans, ({ workCenterId }) => workCenterId)
  return workCenters.map(({ stretches, grounds, ...center }) => ({
    ...center,
    free:
      stretches?.map(([from, to, place]): FreeSpan => toSpan(from, to, grounds?.[place])) ??
      spansOf.get(center.id) ??
      [],
  }))
}

function toSpan(
  from: string,
  to: string,
  ground: NonNullable<CapacityRows['workCenters'][number]['grounds']>[number] | undefined,
): FreeSpan {
  if (!ground) throw new Error('A calendar has a stretch without a ground.')
  const [commitment, provenance, publishedAt, expiresOn] = ground
  return { from, to, commitment, provenance, publishedAt, expiresOn }
}
