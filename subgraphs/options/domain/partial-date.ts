/** Partial dates (`2025`, `2025-03`, `2025-03-12`) against days. Text order is date order once both are days. */

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)
function lastDay(date: string): string {
  if (date.length === 7) return addDays(addMonths(`${date}-01`, 1), -1)
  return `${date}-12-31`.slice(0, 10)
}

/** Where a day lies: before the whole of a period, within it, or after the whole of it. */
export function placeDay(day: string, period: string): 'BEFORE' | 'WITHIN' | 'AFTER' {
  if (day < firstDay(period)) return 'BEFORE'
  return day > lastDay(period) ? 'AFTER' : 'WITHIN'
}

/** Whether a thing with these bounds was in force at some time of the day's period; a missing bound does not limit. */
export const isInForce = (bounds: { validFrom: string | null; validTo: string | null }, day: string): boolean =>
  (bounds.validFrom === null || placeDay(day, bounds.validFrom) !== 'BEFORE') &&
  (bounds.validTo === null || placeDay(day, bounds.validTo) !== 'AFTER')

/** Adds whole years and keeps the precision; a 29 February becomes the 28th where the year has none. */
export function addYears(date: string, years: number): string {
  if (date.length === 10) return addMonths(date, years * 12)
  return String(Number(date.slice(0, 4)) + years).padStart(4, '0') + date.slice(4)
}

/** Adds whole months to a day; the end of a short month stays within it. */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** Adds days to a day. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Days from one day to another; negative where the other comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** The last day that a date or a range of two years ("2012-2016") can mean. */
export const endOf = (asOf: string): string => (/^\d{4}-\d{4}$/.test(asOf) ? lastDay(asOf.slice(5)) : lastDay(asOf))

/** The first day that a date or a range of two years can mean. */
export const startOf = (asOf: string): string =>
  /^\d{4}-\d{4}$/.test(asOf) ? firstDay(asOf.slice(0, 4)) : firstDay(asOf)
