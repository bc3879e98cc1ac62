const DAY_MS = 86_400_000

/** Days from one partial date to another; null unless both are known to the day and in order. */
export function findDaysBetween(from: string | null, to: string | null): number | null {
  if (from?.length !== 10 || to?.length !== 10) return null
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS
  return days >= 0 ? days : null
}
