import { addDays, addMonths, countDays, toFirstOfMonth, toMonday, type DaySpan } from '../../parts/days.ts'

/** Months that are seen at once. */
export const ZOOMS = [3, 12, 24] as const
export type Zoom = (typeof ZOOMS)[number]

/** What a calendar shows: as many months from a first of a month on. */
export interface View extends DaySpan {
  readonly zoom: Zoom
}

export const toView = (from: string, zoom: Zoom): View => {
  const first = toFirstOfMonth(from)
  return { from: first, to: addMonths(first, zoom), zoom }
}

/** @param direction -1 for earlier, 1 for later */
export const moveView = ({ from, zoom }: View, direction: -1 | 1): View =>
  toView(addMonths(from, direction * (zoom / 3)), zoom)

/** Where a day begins, as a share of the view's width: 0 at its beginning and before, 1 at its end and after. */
export const toShare = (view: View, day: string): number =>
  Math.min(1, Math.max(0, countDays({ from: view.from, to: day }) / countDays(view)))

/** The day at a share of the view's width. */
export function toDayAt(view: View, share: number): string {
  const days = countDays(view)
  return addDays(view.from, Math.min(days - 1, Math.max(0, Math.floor(share * days))))
}

/** Where a span lies and how much of the width it takes, in percent; null where none of it is seen. */
export function toPlace(view: View, span: DaySpan): { left: string; width: string } | null {
  if (span.to <= view.from || span.from >= view.to) return null
  const left = toShare(view, span.from)
  return { left: `${left * 100}%`, width: `${(toShare(view, span.to) - left) * 100}%` }
}

/** Days are chosen one by one where they are wide enough to be hit, else by weeks. */
export const isByWeek = ({ zoom }: View): boolean => zoom > 3

/** The days between two that were pointed at, both included, by whole weeks where days are too narrow. */
export function toChosen(view: View, one: string, other: string): DaySpan {
  const [first, last] = one <= other ? [one, other] : [other, one]
  if (!isByWeek(view)) return { from: first, to: addDays(last, 1) }
  return { from: toMonday(first), to: addDays(toMonday(last), 7) }
}

/** Where a key leads from a day, within the view; null: it leads nowhere. */
export function toNextDay(view: View, day: string, key: string): string | null {
  const step = isByWeek(view) ? 7 : 1
  const next: Record<string, string> = {
    ArrowRight: addDays(day, step),
    ArrowUp: addDays(day, step),
    ArrowLeft: addDays(day, -step),
    ArrowDown: addDays(day, -step),
    PageUp: addMonths(day, 1),
    PageDown: addMonths(day, -1),
    Home: view.from,
    End: addDays(view.to, -1),
  }
  const to = next[key]
  if (to === undefined) return null
  return to < view.from ? view.from : to >= view.to ? addDays(view.to, -1) : to
}

export interface Month extends DaySpan {
  /** "Nov"; empty where there is no room for each. */
  readonly label: string
  /** "2027", at the first month that is seen of it; else empty. */
  readonly year: string
}

const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

export const toMonths = (view: View): Month[] =>
  Array.from({ length: view.zoom }, (_, index) => {
    const from = addMonths(view.from, index)
    const month = Number(from.slice(5, 7))
    return {
      from,
      to: addMonths(from, 1),
      label: view.zoom > 12 && month % 3 !== 1 ? '' : name.format(new Date(from)),
      year: index === 0 || month === 1 ? from.slice(0, 4) : '',
    }
  })

/** Mondays of the view. */
export function toMondays(view: View): string[] {
  const first = toMonday(addDays(view.from, 6))
  return Array.from({ length: Math.ceil(countDays({ from: first, to: view.to }) / 7) }, (_, week) =>
    addDays(first, week * 7),
  )
}
