import type { ComparisonFragment } from '../generated/operations.ts'
import { toCount, toDay } from '../parts/words.ts'

type Changed = ComparisonFragment['optionsChanged'][number]

/** "8 days later: 3 Mar 2027, not 23 Feb 2027". */
export function toDateChange({ daysLater, expectedCompletion, expectedCompletionToday }: Changed): string {
  if (daysLater === 0) return `Done on the same day, ${toDay(expectedCompletion)}`
  if (daysLater != null) {
    const by = `${toCount(Math.abs(daysLater), 'day')} ${daysLater > 0 ? 'later' : 'earlier'}`
    return `Done ${by}: ${toDay(expectedCompletion)}, not ${toDay(expectedCompletionToday)}`
  }
  if (expectedCompletion === expectedCompletionToday) return 'Completion unknown, as today'
  return expectedCompletion === null
    ? `Completion unknown; today ${toDay(expectedCompletionToday)}`
    : `Done by ${toDay(expectedCompletion)}; today unknown`
}

/** @param daysLonger null: one of both ways is unknown */
export function toWayChange(daysLonger: number | null): string {
  if (daysLonger === null) return 'How much longer the way is, is unknown'
  if (daysLonger === 0) return 'The way takes as long as today'
  return `The way is ${toCount(Math.abs(daysLonger), 'day')} ${daysLonger > 0 ? 'longer' : 'shorter'}`
}
