import type { CapacityCommitment, PublishCapacityInput, ReviseCapacityInput } from '../../generated/operations.ts'
import { countDays, isDay } from '../../parts/days.ts'
import type { Refusals } from '../../parts/refusals.ts'
import { toCount, toDay } from '../../parts/words.ts'
import type { OwnWindow } from './own-window.ts'

/** Figures as they are typed. */
export interface WindowEntry {
  readonly workCenter: string
  readonly from: string
  /** The day after the last. */
  readonly to: string
  readonly bays: string
  /** FIRM, TENTATIVE, or empty. */
  readonly commitment: string
  /** Empty: until they are withdrawn. */
  readonly expiresOn: string
}

export type EntryField = keyof WindowEntry

export const FIELDS: readonly EntryField[] = ['workCenter', 'from', 'to', 'bays', 'commitment', 'expiresOn']

export const toEntry = (window: OwnWindow): WindowEntry => ({
  workCenter: window.workCenterId,
  from: window.from,
  to: window.to,
  bays: String(window.bays),
  commitment: window.commitment,
  expiresOn: window.expiresOn ?? '',
})

/** What the network could not even be asked: figures that are missing, or are no figures. */
export function findGaps({ workCenter, from, to, bays, commitment, expiresOn }: WindowEntry): Refusals<EntryField> {
  return {
    ...(workCenter === '' && { workCenter: ['Choose a work center.'] }),
    ...(!isDay(from) && { from: ['Give the first day.'] }),
    ...(!isDay(to) && { to: ['Give the day after the last.'] }),
    ...(!/^-?\d{1,9}$/.test(bays.trim()) && { bays: ['Give a whole number of bays.'] }),
    ...(commitment === '' && { commitment: ['Say how far you stand by it.'] }),
    ...(expiresOn !== '' && !isDay(expiresOn) && { expiresOn: ['Give a day, or leave it empty.'] }),
  }
}

export const toPublishInput = (entry: WindowEntry): PublishCapacityInput => ({
  workCenter: entry.workCenter,
  ...toReviseInput(entry),
})

export const toReviseInput = ({ from, to, bays, commitment, expiresOn }: WindowEntry) =>
  ({
    from,
    to,
    bays: Number(bays),
    commitment: commitment as CapacityCommitment,
    expiresOn: expiresOn === '' ? null : expiresOn,
  }) satisfies ReviseCapacityInput

/** "1 Dec 2026 to 28 Feb 2027, 90 days"; what the two days mean, last day included. Null: they mean nothing yet. */
export function toSpanWords({ from, to }: { from: string; to: string }): string | null {
  if (!isDay(from) || !isDay(to) || to <= from) return null
  const days = countDays({ from, to })
  const last = new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return days === 1 ? `${toDay(from)}, 1 day` : `${toDay(from)} through ${toDay(last)}, ${toCount(days, 'day')}`
}

/** "2 bays, firm". */
export const toFigureWords = ({ bays, commitment }: { bays: number; commitment: string }): string =>
  `${toCount(bays, 'bay')}, ${commitment.toLowerCase()}`
