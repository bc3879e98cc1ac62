import type { ComparisonFragment } from '../generated/operations.ts'
import type { Ground } from '../parts/marks.tsx'
import { toCount } from '../parts/words.ts'

type Changed = ComparisonFragment['optionsChanged'][number]

/** A date among words, with what it rests on. */
interface DateInWords {
  readonly date: string | null
  readonly ground: Ground | null
}

/** "Done 8 days later: 3 Mar 2027, not 23 Feb 2027". */
export function toDateChange(changed: Changed): (string | DateInWords)[] {
  const { daysLater, expectedCompletion, expectedCompletionToday } = changed
  const then = { date: expectedCompletion, ground: changed.slot }
  const today = { date: expectedCompletionToday, ground: changed.slotToday }
  if (daysLater === 0) return ['Done on the same day, ', then]
  if (daysLater != null) {
    const by = `${toCount(Math.abs(daysLater), 'day')} ${daysLater > 0 ? 'later' : 'earlier'}`
    return [`Done ${by}: `, then, ', not ', today]
  }
  if (expectedCompletion === expectedCompletionToday) return ['Completion unknown, as today']
  return expectedCompletion === null ? ['Completion unknown; today ', today] : ['Done by ', then, '; today unknown']
}

/** @param daysLonger null: one of both ways is unknown */
export function toWayChange(daysLonger: number | null): string {
  if (daysLonger === null) return 'How much longer the way is, is unknown'
  if (daysLonger === 0) return 'The way takes as long as today'
  return `The way is ${toCount(Math.abs(daysLonger), 'day')} ${daysLonger > 0 ? 'longer' : 'shorter'}`
}
