/** The functions that hold bays, as tests call them: as the administrator, since requests alone hold bays otherwise. */
import type { DaySpan } from '../../subgraphs/capacity/domain/day-span.ts'
import { checkBays, type Problem } from '../../subgraphs/capacity/domain/problem.ts'
import type { CapacityData } from '../../subgraphs/capacity/data/open.ts'

export interface HoldToPlace extends DaySpan {
  /** Chosen by the caller; it makes the call safe to repeat. */
  id: string
  workCenterId: string
  bays: number
  /** Until when the hold lasts unless it is reserved: an instant to come. */
  expiresAt: Date
}

export type HoldOutcome =
  | { outcome: 'HELD' }
  /** `lackingOn`: the first day on which fewer bays than these are free by figures in force. */
  | { outcome: 'NO_CAPACITY'; lackingOn: string }
  | { outcome: 'UNKNOWN_WORK_CENTER' }
  | { outcome: 'INVALID'; problems: Problem[] }

export type ReserveOutcome = 'RESERVED' | 'LAPSED' | 'RELEASED' | 'UNKNOWN_RESERVATION'

const REFUSALS: Readonly<Record<string, Problem>> = {
  ID_REUSED: { field: 'id', code: 'ID_REUSED', message: 'This id names a reservation with other figures.' },
  BAYS: { field: 'bays', code: 'ONE_BAY_AT_A_DOCK', message: 'A dock takes one job at a time.' },
  EXPIRES_AT: { field: 'expiresAt', code: 'IN_THE_PAST', message: 'expiresAt is an instant to come.' },
}

/**
 * Holds bays of a work center on every day of a span, or says why not. Holds of a work center are placed one after the
 * other, so that never more is taken than is published and in force. The same call again answers HELD again and holds
 * nothing more; a refusal leaves nothing behind, and asking again asks anew.
 */
export async function holdBays(data: CapacityData, hold: HoldToPlace): Promise<HoldOutcome> {
  const { id, workCenterId, from, to, bays, expiresAt } = hold
  const problems = checkBays(hold)
  if (problems.length > 0) return { outcome: 'INVALID', problems }
  const [row] = await data.$queryRaw<{ outcome: string; reason: string | null; lackingOn: string | null }[]>`
    SELECT outcome, reason, lacking_on::text AS "lackingOn"
    FROM capacity.hold_bays(${id}, ${workCenterId}, daterange(${from}::date, ${to}::date), ${bays}::int, ${expiresAt})`
  if (row?.outcome === 'HELD' || row?.outcome === 'UNKNOWN_WORK_CENTER') return { outcome: row.outcome }
  if (row?.outcome === 'NO_CAPACITY' && row.lackingOn !== null)
    return { outcome: 'NO_CAPACITY', lackingOn: row.lackingOn }
  const problem = REFUSALS[row?.reason ?? '']
  if (problem === undefined) throw new Error(`hold_bays answered ${JSON.stringify(row)}.`)
  return { outcome: 'INVALID', problems: [problem] }
}

/** Makes a hold a reservation. RESERVED again where it is one already; LAPSED where the hold was over before. */
export async function reserveBays(data: CapacityData, id: string): Promise<ReserveOutcome> {
  const [row] = await data.$queryRaw<{ outcome: ReserveOutcome }[]>`SELECT capacity.reserve_bays(${id}) AS outcome`
  return row?.outcome ?? 'UNKNOWN_RESERVATION'
}

/** Gives back what a hold or a reservation takes. RELEASED again where it was released before. */
export async function releaseReservation(data: CapacityData, id: string): Promise<'RELEASED' | 'UNKNOWN_RESERVATION'> {
  const [row] = await data.$queryRaw<{ outcome: 'RELEASED' | 'UNKNOWN_RESERVATION' }[]>`
    SELECT capacity.release_reservation(${id}) AS outcome`
  return row?.outcome ?? 'UNKNOWN_RESERVATION'
}
