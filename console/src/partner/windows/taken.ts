import type { SiteCalendarQuery } from '../../generated/operations.ts'
import { doOverlap } from '../../parts/days.ts'
import { toCount, toDay } from '../../parts/words.ts'
import type { OwnWindow } from './own-window.ts'

/** Days on which the same number of bays of a window is taken. */
export type Taken = NonNullable<NonNullable<SiteCalendarQuery['site']>['capacity']>[number]

/** Those of a window's own days. Empty: none of its figures count, since they have expired. Null: not known yet. */
export const findTaken = (window: OwnWindow, spans: readonly Taken[] | null): readonly Taken[] | null =>
  spans && spans.filter((span) => span.workCenter.id === window.workCenterId && doOverlap(span, window))

/** "none", "2 bays", or "up to 2 bays, first on 8 Mar 2027" where it differs from day to day. */
export function toTakenWords(taken: readonly Taken[] | null): string {
  if (taken === null || taken.length === 0) return 'unknown'
  const most = Math.max(...taken.map((span) => span.taken))
  if (most === 0) return 'none'
  if (taken.every((span) => span.taken === most)) return toCount(most, 'bay')
  const first = taken.find((span) => span.taken === most)
  return `up to ${toCount(most, 'bay')}, first on ${toDay(first?.from)}`
}
