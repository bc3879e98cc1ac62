import type { OptionCapacityQuery } from '../generated/operations.ts'
import { addMonths, countDays, toFirstOfMonth, type DaySpan } from '../parts/days.ts'

export type CapacitySpan = NonNullable<NonNullable<OptionCapacityQuery['site']>['capacity']>[number]

/** A year shows the seasons of a yard; a slot later than that is still shown. */
const MONTHS_SHOWN = 12

/** Whole months from that of the day, a year of them or until a month after the slot. */
export function toShownMonths(day: string, slot: DaySpan | null): DaySpan {
  const from = toFirstOfMonth(day)
  const year = addMonths(from, MONTHS_SHOWN)
  const afterSlot = slot === null ? year : addMonths(toFirstOfMonth(slot.to), 1)
  return { from, to: afterSlot > year ? afterSlot : year }
}

/** The months of a span that begins with a month, each with its days. */
export function toMonths({ from, to }: DaySpan): DaySpan[] {
  const months: DaySpan[] = []
  for (let month = from; month < to; month = addMonths(month, 1)) months.push({ from: month, to: addMonths(month, 1) })
  return months
}

/** Where a stretch stands within what is shown, in percent of its width; undefined where it lies outside. */
export function toPlace({ from, to }: DaySpan, shown: DaySpan): { left: number; width: number } | undefined {
  const first = from < shown.from ? shown.from : from
  const end = to > shown.to ? shown.to : to
  if (first >= end) return undefined
  const days = countDays(shown)
  return {
    left: (countDays({ from: shown.from, to: first }) / days) * 100,
    width: (countDays({ from: first, to: end }) / days) * 100,
  }
}
