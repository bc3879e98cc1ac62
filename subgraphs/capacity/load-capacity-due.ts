import { loadWindowsAhead } from './data/calendars.ts'
import type { CapacityStatements } from './data/open.ts'
import { loadOwnCenters } from './data/own-centers.ts'
import { loadOpenAsks } from './data/update-asks.ts'
import { findCapacityDue } from './domain/capacity-due.ts'

/**
 * What organisations should publish or confirm, as far as it may be seen, by work center.
 * @param today YYYY-MM-DD
 */
export async function loadCapacityDue(tx: CapacityStatements, organisationIds: readonly string[], today: string) {
  const centers = await loadOwnCenters(tx, organisationIds)
  if (centers.length === 0) return []
  const windows = await loadWindowsAhead(
    tx,
    centers.map(({ workCenterId }) => workCenterId),
  )
  return findCapacityDue(centers, windows, await loadOpenAsks(tx, organisationIds), today)
}
