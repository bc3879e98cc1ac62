const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a YYYY-MM-DD, to count with. */
export const toDayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

const known = new Map<number, string>()

/** YYYY-MM-DD of days since 1970-01-01; the same few thousand days come again and again. */
export function toDay(number: number): string {
  const found = known.get(number)
  if (found !== undefined) return found
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10)
  known.set(number, day)
  return day
}
