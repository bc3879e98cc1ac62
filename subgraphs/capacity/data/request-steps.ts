import type { DaySpan } from '../domain/day-span.ts'
import type { RequestState } from '../domain/request-steps.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { CapacityData, CapacityStatements } from './open.ts'

/** What a step answers. It has been taken where the outcome is DONE; otherwise nothing was written. */
export interface StepAnswer {
  outcome:
    'DONE' | 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'WRONG_STATE' | 'ILLUSTRATIVE_FIGURES' | 'NO_CAPACITY' | 'INVALID'
  /** With INVALID and NOT_FOUND: what is wrong or missing, as the function names it. */
  reason: string | null
  /** With NO_CAPACITY: the first day that lacks a bay. */
  lackingOn: string | null
  id: string | null
  /** With CONFLICT: the present version. */
  version: number | null
  /** With WRONG_STATE: the present state. */
  state: RequestState | null
}

export interface RequestToPlace extends DaySpan {
  workCenterId: string
  /** Null where an asset is named, which implies it. */
  systemId: string | null
  assetId: string | null
  workKind: string
  docking: boolean
  note: string | null
  holdHours: number
}

export interface ExpectedRequest {
  id: string
  expectedVersion: number
}

async function answerOf(tx: CapacityStatements, call: Prisma.Sql): Promise<StepAnswer> {
  const [answer] = await tx.$queryRaw<StepAnswer[]>`
    SELECT outcome, reason, lacking_on::text AS "lackingOn", id, version, state FROM ${call}`
  if (answer === undefined) throw new Error('A step of a repair request gave no answer.')
  return answer
}

const toRange = ({ from, to }: DaySpan): Prisma.Sql => Prisma.sql`daterange(${from}::date, ${to}::date)`

/** Asks for a bay and holds it, on behalf of whom the transaction runs for. The span has days, `from` before `to`. */
export const requestRepair = (tx: CapacityStatements, request: RequestToPlace): Promise<StepAnswer> =>
  answerOf(
    tx,
    Prisma.sql`capacity.request_repair(${request.workCenterId}, ${toRange(request)}, ${request.systemId}, ${request.assetId},
      ${request.workKind}, ${request.docking}, ${request.note}, ${request.holdHours}::int)`,
  )

export const acceptRequest = (tx: CapacityStatements, { id, expectedVersion }: ExpectedRequest) =>
  answerOf(tx, Prisma.sql`capacity.accept_request(${id}, ${expectedVersion}::int)`)

export const counterRequest = (
  tx: CapacityStatements,
  { id, expectedVersion, note, ...span }: ExpectedRequest & DaySpan & { note: string | null },
) => answerOf(tx, Prisma.sql`capacity.counter_request(${id}, ${expectedVersion}::int, ${toRange(span)}, ${note})`)

export const declineRequest = (
  tx: CapacityStatements,
  { id, expectedVersion, reason }: ExpectedRequest & { reason: string },
) => answerOf(tx, Prisma.sql`capacity.decline_request(${id}, ${expectedVersion}::int, ${reason})`)

export const confirmRequest = (tx: CapacityStatements, { id, expectedVersion }: ExpectedRequest) =>
  answerOf(tx, Prisma.sql`capacity.confirm_request(${id}, ${expectedVersion}::int)`)

export const cancelRequest = (
  tx: CapacityStatements,
  { id, expectedVersion, reason }: ExpectedRequest & { reason: string },
) => answerOf(tx, Prisma.sql`capacity.cancel_request(${id}, ${expectedVersion}::int, ${reason})`)

export const recordInduction = (
  tx: CapacityStatements,
  { id, expectedVersion, on }: ExpectedRequest & { on: string },
) => answerOf(tx, Prisma.sql`capacity.record_induction(${id}, ${expectedVersion}::int, ${on}::date)`)

export const recordCompletion = (
  tx: CapacityStatements,
  { id, expectedVersion, on, growth }: ExpectedRequest & { on: string; growth: string | null },
) => answerOf(tx, Prisma.sql`capacity.record_completion(${id}, ${expectedVersion}::int, ${on}::date, ${growth})`)

/** Most requests that one sweep writes down, so that it holds their calendars for a moment only. */
const MOST_AT_ONCE = 100

/** Writes down which holds have run out; they read as LAPSED before already. @returns how many were written */
export async function lapseRequests(data: CapacityData): Promise<number> {
  const [row] = await data.$queryRaw<{ count: number }[]>`SELECT capacity.lapse_requests(${MOST_AT_ONCE}::int) AS count`
  return row?.count ?? 0
}
