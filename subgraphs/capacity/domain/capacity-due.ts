import { judgeFreshness, type Freshness } from './freshness.ts'

/** Worst last. */
const ORDER: readonly Freshness[] = ['FRESH', 'DUE', 'OVERDUE', 'EXPIRED']

interface Center {
  workCenterId: string
  siteId: string
}

interface Window {
  workCenterId: string
  to: string
  publishedAt: string
  expiresOn: string | null
  provenance: 'REPORTED' | 'ILLUSTRATIVE'
}

export type CapacityDue<C, W, A> = C & {
  /** Of the worst window; null: none is published that reaches past today. */
  freshness: Freshness | null
  /** Those that are not fresh. */
  windows: W[]
  ask: A | null
}

/**
 * The work centers that somebody should look after. Windows that are over need no confirming, and generated ones are
 * nobody's word.
 * @param today YYYY-MM-DD
 */
export function findCapacityDue<C extends Center, W extends Window, A extends { siteId: string }>(
  centers: readonly C[],
  windows: readonly W[],
  asks: readonly A[],
  today: string,
): CapacityDue<C, W, A>[] {
  const ahead = windows.filter(({ provenance, to }) => provenance === 'REPORTED' && to > today)
  const windowsOf = Map.groupBy(ahead, ({ workCenterId }) => workCenterId)
  return centers.flatMap((center) => {
    const own = windowsOf.get(center.workCenterId) ?? []
    const worst = Math.max(-1, ...own.map((window) => ORDER.indexOf(judgeFreshness(window, today))))
    const ask = asks.find((each) => each.siteId === center.siteId) ?? null
    const freshness = ORDER[worst] ?? null
    if (freshness === 'FRESH' && ask === null) return []
    const stale = own.filter((window) => judgeFreshness(window, today) !== 'FRESH')
    return [{ ...center, freshness, windows: stale, ask }]
  })
}
