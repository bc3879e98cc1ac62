import type { DaySpan } from '../domain/day-span.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { CapacityStatements } from './open.ts'

/** Days on which the same figures of one window hold at a work center. */
export interface FreeSpan extends DaySpan {
  workCenterId: string
  siteId: string
  published: number
  taken: number
  free: number
  commitment: 'FIRM' | 'TENTATIVE'
  provenance: 'REPORTED' | 'ILLUSTRATIVE'
  publishedAt: Date
  expiresOn: string | null
}

/** A published window, in plain JSON: a write's answer keeps it as it was. Instants are ISO 8601, in UTC. */
export interface PublishedWindow extends DaySpan {
  id: string
  workCenterId: string
  bays: number
  commitment: 'FIRM' | 'TENTATIVE'
  provenance: 'REPORTED' | 'ILLUSTRATIVE'
  publishedAt: string
  expiresOn: string | null
  partnerId: string | null
  version: number
  withdrawnAt: string | null
}

/** Reads as of now, by work center and day. Row-level security leaves out what may not be seen: read on behalf of a principal. */
const toFreeSpans = (workCenterIds: Prisma.Sql, { from, to }: DaySpan): Prisma.Sql => Prisma.sql`
  SELECT work_center_id AS "workCenterId", site_id AS "siteId", from_day::text AS "from", to_day::text AS "to", published,
    taken, free, commitment, provenance, published_at AS "publishedAt", expires_on::text AS "expiresOn"
  FROM capacity.export_free_span_v1(${workCenterIds}, ${from}::date, ${to}::date, now())
  JOIN capacity.calendar USING (work_center_id)
  ORDER BY work_center_id, from_day`

/** What is free now at work centers; one without figures in force gives no row. */
export const loadFreeSpans = (data: CapacityStatements, workCenterIds: readonly string[], span: DaySpan) =>
  data.$queryRaw<FreeSpan[]>(toFreeSpans(Prisma.sql`${[...workCenterIds]}::text[]`, span))

/** The same for all work centers of sites. */
export const loadFreeSpansOfSites = (data: CapacityStatements, siteIds: readonly string[], span: DaySpan) =>
  data.$queryRaw<FreeSpan[]>(
    toFreeSpans(
      Prisma.sql`ARRAY(SELECT work_center_id FROM capacity.calendar WHERE site_id = ANY (${[...siteIds]}::text[]))`,
      span,
    ),
  )

const toWindows = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT id, work_center_id AS "workCenterId", lower(during)::text AS "from", upper(during)::text AS "to", bays, commitment,
    provenance, capacity.to_instant(published_at) AS "publishedAt", expires_on::text AS "expiresOn",
    partner_id AS "partnerId", version, capacity.to_instant(withdrawn_at) AS "withdrawnAt"
  FROM capacity.capacity_window WHERE withdrawn_at IS NULL AND ${condition}
  ORDER BY work_center_id, lower(during)`

/** Windows that were not withdrawn, by id. */
export const loadWindows = (data: CapacityStatements, ids: readonly string[]) =>
  data.$queryRaw<PublishedWindow[]>(toWindows(Prisma.sql`id = ANY (${[...ids]}::text[])`))

/** Windows of partners that were not withdrawn. */
export const loadWindowsOfPartners = (data: CapacityStatements, partnerIds: readonly string[]) =>
  data.$queryRaw<PublishedWindow[]>(toWindows(Prisma.sql`partner_id = ANY (${[...partnerIds]}::text[])`))

/** Windows of work centers that were not withdrawn and are not over. */
export const loadWindowsAhead = (data: CapacityStatements, workCenterIds: readonly string[]) =>
  data.$queryRaw<PublishedWindow[]>(
    toWindows(
      Prisma.sql`work_center_id = ANY (${[...workCenterIds]}::text[]) AND upper(during) > (now() AT TIME ZONE 'UTC')::date`,
    ),
  )
