import type { DaySpan } from '../domain/day-span.ts'
import type { RequestState, StepName } from '../domain/request-steps.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { CapacityStatements } from './open.ts'

/** A step that was taken. `at` is an instant as ISO 8601. */
export interface TakenStep {
  step: StepName | 'REQUEST'
  state: RequestState
  at: string
  organisation: string | null
}

/** A request as it stands when it is read, in plain JSON: instants as ISO 8601, days as `YYYY-MM-DD`. */
export interface RepairRequest extends DaySpan {
  id: string
  version: number
  state: RequestState
  siteId: string
  workCenterId: string
  organisationId: string
  theaterCode: string
  systemId: string
  assetId: string | null
  workKind:
    'VOYAGE_REPAIR' | 'EMERGENT_REPAIR' | 'PLANNED_MAINTENANCE' | 'OVERHAUL' | 'MODERNIZATION' | 'BATTLE_DAMAGE_REPAIR'
  docking: boolean
  requestedFrom: string
  requestedTo: string
  holdExpiresAt: string | null
  note: string | null
  counterNote: string | null
  reason: string | null
  inductedOn: string | null
  completedOn: string | null
  growth: string | null
  requestedAt: string
  history: TakenStep[]
}

/** Conditions that a request must meet, all of them; what is left out does not limit. */
export interface RequestConditions {
  state?: string
  siteId?: string
  organisationId?: string
  theaterCode?: string
  since?: Date
}

const toInstantText = (column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Row-level security leaves out what may not be seen: read on behalf of a principal. */
const toRequests = (which: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT id, version, state, site_id AS "siteId", work_center_id AS "workCenterId", organisation_id AS "organisationId",
    theater_code AS "theaterCode", system_id AS "systemId", asset_id AS "assetId", work_kind AS "workKind", docking,
    lower(during)::text AS "from", upper(during)::text AS "to", lower(requested_during)::text AS "requestedFrom",
    upper(requested_during)::text AS "requestedTo", ${toInstantText(Prisma.sql`hold_expires_at`)} AS "holdExpiresAt",
    note, counter_note AS "counterNote", reason, inducted_on::text AS "inductedOn", completed_on::text AS "completedOn",
    growth, ${toInstantText(Prisma.sql`requested_at`)} AS "requestedAt",
    (SELECT json_agg(json_build_object('step', step.step, 'state', step.state, 'organisation', step.organisation_id,
       'at', ${toInstantText(Prisma.sql`step.at`)}) ORDER BY step.version)
     FROM capacity.request_history_now AS step WHERE step.request_id = request.id) AS history
  FROM capacity.repair_request_now AS request ${which}`

const toCondition = ({ state, siteId, organisationId, theaterCode, since }: RequestConditions): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`true`,
      ...(state === undefined ? [] : [Prisma.sql`state = ${state}`]),
      ...(siteId === undefined ? [] : [Prisma.sql`site_id = ${siteId}`]),
      ...(organisationId === undefined ? [] : [Prisma.sql`organisation_id = ${organisationId}`]),
      ...(theaterCode === undefined ? [] : [Prisma.sql`theater_code = ${theaterCode}`]),
      ...(since === undefined ? [] : [Prisma.sql`changed_at >= ${since}`]),
    ],
    ' AND ',
  )

export const loadRequests = (data: CapacityStatements, ids: readonly string[]) =>
  data.$queryRaw<RepairRequest[]>(toRequests(Prisma.sql`WHERE id = ANY (${[...ids]}::text[])`))

/** A page of the requests that meet the conditions, the newest first, one more than `size` where another page follows. */
export const loadRequestPage = (
  data: CapacityStatements,
  conditions: RequestConditions,
  { size, afterKey }: { size: number; afterKey: string | null },
) =>
  data.$queryRaw<RepairRequest[]>(
    toRequests(
      Prisma.sql`WHERE ${toCondition(conditions)} AND (${afterKey}::text IS NULL OR id < ${afterKey})
        ORDER BY id DESC LIMIT ${size + 1}`,
    ),
  )

export async function countRequests(data: CapacityStatements, conditions: RequestConditions): Promise<number> {
  const [row] = await data.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM capacity.repair_request_now WHERE ${toCondition(conditions)}`
  return row?.count ?? 0
}
