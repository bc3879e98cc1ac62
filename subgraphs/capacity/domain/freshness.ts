import { toDayCount } from './day-span.ts'

/** How far published figures may still be relied on. */
export type Freshness = 'FRESH' | 'DUE' | 'OVERDUE' | 'EXPIRED'

/** Days for which figures are fresh: yards plan by the month. This project's figure; no source gives one. */
const FRESH_DAYS = 30

/** Days after which figures are overdue: the same as those after which options call them old (its rule STALE). */
const DUE_DAYS = 60

/**
 * @param publishedAt ISO 8601, in UTC
 * @param expiresOn the last day through which the figures hold; null: until they are withdrawn
 * @param today YYYY-MM-DD, in UTC
 */
export function judgeFreshness(
  { publishedAt, expiresOn }: { publishedAt: string; expiresOn: string | null },
  today: string,
): Freshness {
  if (expiresOn !== null && expiresOn < today) return 'EXPIRED'
  const ageDays = toDayCount({ from: publishedAt.slice(0, 10), to: today })
  if (ageDays <= FRESH_DAYS) return 'FRESH'
  return ageDays <= DUE_DAYS ? 'DUE' : 'OVERDUE'
}
