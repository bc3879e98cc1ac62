import type { Joining } from './join-water.ts'
import { seaGrid } from './sea-grid.ts'
import { findSeaRoute, openSeaRoutes, type SeaRoute, type SeaRoutes } from './sea-route.ts'
import type { Position } from './sphere.ts'

/** Searches kept, the least lately used left out first: some 2 MB each. */
const SEARCHES_KEPT = 24
/** Routes kept of one search; a theater has some 250 sites. */
const ROUTES_KEPT = 2000

const kept = new Map<string, SeaRoutes>()

/** The way over water between two places joined to it, or null where none is left by the straits shut. */
export function routeOverSea(
  from: Position,
  start: Joining,
  to: Position,
  end: Joining,
  shut: number,
): SeaRoute | null {
  const grid = seaGrid()
  const key = `${from.latitude} ${from.longitude} ${start.node} ${shut}`
  const routes = kept.get(key) ?? openSeaRoutes(grid, from, start, shut)
  kept.delete(key)
  kept.set(key, routes)
  if (kept.size > SEARCHES_KEPT) kept.delete(kept.keys().next().value!)
  const place = `${to.latitude} ${to.longitude} ${end.node}`
  const known = routes.found.get(place)
  if (known !== undefined) return known
  const route = findSeaRoute(grid, routes, to, end)
  if (routes.found.size >= ROUTES_KEPT) routes.found.clear()
  routes.found.set(place, route)
  return route
}
