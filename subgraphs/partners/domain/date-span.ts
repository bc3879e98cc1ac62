/** The days that a date of less than a day's precision may mean, first and last, as text that sorts by time. */
export function toSpan(partialDate: string): { first: string; last: string } {
  const [year = '', month, day] = partialDate.split('-')
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day !== undefined) return { first: partialDate, last: partialDate }
  // Day 0 of the month that follows is the last day of this one.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { first: `${partialDate}-01`, last: `${partialDate}-${lastDay}` }
}

/** The same day, month or year, so many years on. */
export const addYears = (partialDate: string, years: number): string =>
  String(Number(partialDate.slice(0, 4)) + years).padStart(4, '0') + partialDate.slice(4)
