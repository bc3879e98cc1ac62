/** Days as `YYYY-MM-DD`, in UTC as the network counts them. Spans are half open: `to` is the day after the last. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

const DAY_MS = 86_400_000

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const ofMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

export const toToday = (): string => ofMs(Date.now())

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toMs(text)) && ofMs(toMs(text)) === text

export const addDays = (day: string, days: number): string => ofMs(toMs(day) + days * DAY_MS)

/** The same day of another month, or its last day where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return ofMs(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)))
}

/** Days from one day to another; negative where the other is earlier. */
export const countDays = ({ from, to }: DaySpan): number => Math.round((toMs(to) - toMs(from)) / DAY_MS)

/** The Monday of a day's week. */
export const toMonday = (day: string): string => addDays(day, -((new Date(toMs(day)).getUTCDay() + 6) % 7))

export const toFirstOfMonth = (day: string): string => `${day.slice(0, 8)}01`

export const doOverlap = (one: DaySpan, other: DaySpan): boolean => one.from < other.to && other.from < one.to
