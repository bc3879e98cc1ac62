import type { Ask } from './ask.ts'
import { toDay, type Day } from './days.ts'
import type { AssumedWindow } from './request.ts'
import type { WorkCenter } from './place.ts'
import type { ReservationRow, WindowRow } from './rows.ts'

/** What a day of work rests on. */
export interface Ground {
  provenance: string
  commitment: string
  /** The day, by UTC, on which it was published; null for what the request assumes. */
  publishedOn: Day | null
}

/** Whether the figures of a window hold on the day of asking. */
const isInForce = ({ withdrawn_at: withdrawnAt, expires_on: expiresOn }: WindowRow, { today }: Ask): boolean =>
  withdrawnAt === null && (expiresOn === null || toDay(expiresOn) >= today)

/** Windows in force that tell of days from the day of readiness on. */
const windowsThatHold = ({ windows }: WorkCenter, ask: Ask): WorkCenter['windows'] =>
  windows.filter((window) => isInForce(window, ask) && window.to > ask.readyOn)

/** The day after the last that is published; null where nothing is. */
export function publishedTo(center: WorkCenter, ask: Ask): Day | null {
  const ends = windowsThatHold(center, ask).map(({ to }) => to)
  return ends.length === 0 ? null : Math.max(...ends)
}

/** Whether figures were published and all have expired. */
export function haveExpired({ windows }: WorkCenter, ask: Ask): boolean {
  const shown = windows.filter((window) => window.withdrawn_at === null)
  return shown.length > 0 && !shown.some((window) => isInForce(window, ask))
}

/** Adds the days that the request takes to be free. */
export function addAssumed(free: Map<Day, Ground[]>, windows: readonly AssumedWindow[]): void {
  const ground = { provenance: 'ASSUMED', commitment: 'TENTATIVE', publishedOn: null }
  for (const window of windows)
    for (let day = toDay(window.from); day < toDay(window.to); day++) free.set(day, [...(free.get(day) ?? []), ground])
}

/** Every day with a free bay, counted day by day: what is published less what is reserved or held at the moment of asking. */
export function listFreeDays(center: WorkCenter, ask: Ask): Map<Day, Ground[]> {
  const free = new Map<Day, Ground[]>()
  const taking = center.reservations.filter((reservation) => isTaking(reservation, ask))
  for (const window of windowsThatHold(center, ask)) {
    const ground = toGround(window)
    for (let day = Math.max(window.from, ask.readyOn); day < window.to; day++) {
      let bays = window.bays
      for (const taken of taking) if (taken.from <= day && day < taken.to) bays -= taken.bays
      if (bays >= 1) free.set(day, [ground])
    }
  }
  return free
}

const isTaking = ({ state, expires_at: expiresAt }: ReservationRow, { at }: Ask): boolean =>
  state === 'RESERVED' || (state === 'HELD' && expiresAt !== null && Date.parse(expiresAt) > Date.parse(at))

const toGround = ({ provenance, commitment, published_at: publishedAt }: WindowRow): Ground => ({
  provenance,
  commitment,
  publishedOn: Math.floor(Date.parse(publishedAt) / 86_400_000),
})
