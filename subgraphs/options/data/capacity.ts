import { Prisma } from '../generated/prisma/client.ts'

/**
 * The work centers of the sites in `site` that fit the system's domain, and the stretches on which each is free from a
 * day on, as common table expressions. Spans that touch and rest on the same ground are one.
 */
export const CAPACITY = (readyOn: string) => Prisma.sql`
    center AS MATERIALIZED (
      SELECT id, site_id AS "siteId", kind, name, dock_id AS "dockId", domains
      FROM sites.export_work_center_v1
      WHERE site_id IN (SELECT id FROM site) AND domains && (SELECT domains FROM system)
    ), span AS MATERIALIZED (
      SELECT work_center_id, from_day, to_day, free, commitment, provenance, published_at, expires_on
      FROM capacity.export_free_span_v1(ARRAY(SELECT id FROM center), ${readyOn}::date, DATE '9999-12-31', now())
    ), edge AS (
      SELECT *, lag((to_day, commitment, provenance, published_at, coalesce(expires_on, 'infinity'))) OVER line
                  IS DISTINCT FROM (from_day, commitment, provenance, published_at, coalesce(expires_on, 'infinity')) AS is_start
      FROM span WHERE free > 0 WINDOW line AS (PARTITION BY work_center_id ORDER BY from_day)
    ), numbered AS (
      SELECT *, count(*) FILTER (WHERE is_start) OVER (PARTITION BY work_center_id ORDER BY from_day) AS stretch FROM edge
    ), free_span AS (
      SELECT work_center_id AS "workCenterId", min(from_day) AS "from", max(to_day) AS "to", commitment, provenance,
             to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt", expires_on AS "expiresOn"
      FROM numbered GROUP BY work_center_id, stretch, commitment, provenance, published_at, expires_on
    ), published AS (
      SELECT work_center_id, max(to_day) AS to_day, bool_or(provenance = 'ILLUSTRATIVE') AS is_illustrative
      FROM span GROUP BY work_center_id
    ), work_center AS (
      SELECT center.*, published.to_day AS "publishedTo", coalesce(published.is_illustrative, false) AS "isIllustrative",
             CASE WHEN published.to_day IS NULL THEN (
               SELECT max(expires_on) FROM capacity.export_capacity_window_v1 AS lapsed
               WHERE lapsed.work_center_id = center.id AND lapsed.expires_on < (now() AT TIME ZONE 'UTC')::date
             ) END AS "expiredOn"
      FROM center LEFT JOIN published ON published.work_center_id = center.id
    )`

/** The pairs of a JSON object with all of it. */
export const CAPACITY_PAIRS = Prisma.sql`
      'workCenters', (SELECT coalesce(json_agg(work_center ORDER BY id), '[]') FROM work_center),
      'freeSpans', (SELECT coalesce(json_agg(free_span ORDER BY "workCenterId", "from"), '[]') FROM free_span)`
