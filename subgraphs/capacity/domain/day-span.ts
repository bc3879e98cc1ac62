/** Days of the calendar, `YYYY-MM-DD`; `to` is the day after the last. */
export interface DaySpan {
  from: string
  to: string
}

/** Most days of one window, of one reservation, and of one question about them: ten years. */
export const MAX_SPAN_DAYS = 3_660

const DAY_MS = 86_400_000

export const toDayCount = ({ from, to }: DaySpan): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS

/**
 * @returns null for a span that can be asked about, else a message that begins with the field. The database's calendar
 * has no year 0.
 */
export function findSpanProblem(span: DaySpan): string | null {
  if (span.from < '0001') return `from: a year from 1 to 9999, not ${span.from}.`
  const days = toDayCount(span)
  if (days <= 0) return `to: a day after ${span.from}, not ${span.to}.`
  return days > MAX_SPAN_DAYS ? `to: at most ${MAX_SPAN_DAYS} days after from, not ${days}.` : null
}
