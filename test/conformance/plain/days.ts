/** A calendar day as the number of days since 1970-01-01. */
export type Day = number

/** The days that a date can mean, both ends with it. */
export interface Span {
  first: Day
  last: Day
}

export const toDay = (text: string): Day =>
  Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / 86_400_000

export const toText = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** `2025`, `2025-03`, `2025-03-12`, or first and last year: `2012-2016`. */
export function toSpan(date: string): Span {
  if (/^\d{4}-\d{4}$/.test(date))
    return { first: toDay(`${date.slice(0, 4)}-01-01`), last: toDay(`${date.slice(5)}-12-31`) }
  if (date.length === 4) return { first: toDay(`${date}-01-01`), last: toDay(`${date}-12-31`) }
  if (date.length === 10) return { first: toDay(date), last: toDay(date) }
  let last = toDay(`${date}-28`)
  while (toText(last + 1).startsWith(date)) last++
  return { first: toDay(`${date}-01`), last }
}

/** The same day some months later; where that month is too short, its last day. */
export function monthsLater(day: Day, months: number): Day {
  const [year, month, date] = toText(day).split('-').map(Number) as [number, number, number]
  let [laterYear, laterMonth] = [year, month]
  for (let step = 0; step < months; step++) {
    laterMonth++
    if (laterMonth > 12) {
      laterMonth = 1
      laterYear++
    }
  }
  const { first, last } = toSpan(`${String(laterYear).padStart(4, '0')}-${String(laterMonth).padStart(2, '0')}`)
  return Math.min(first + date - 1, last)
}

/** A date of any precision some years later, with the same precision. */
export const yearsLater = (date: string, years: number): string =>
  date.length === 10
    ? toText(monthsLater(toDay(date), years * 12))
    : `${String(Number(date.slice(0, 4)) + years)}${date.slice(4)}`

/** Whether a day may lie between two dates; a bound that is not stated does not limit. */
export const holdsOn = (day: Day, from: string | null, to: string | null): boolean =>
  (from === null || toSpan(from).first <= day) && (to === null || day <= toSpan(to).last)
