import { isClear } from './coast.ts'
import { positionOf, type Joining } from './join-water.ts'
import { CHANNEL, isBarred, tagsBetween, type SeaGrid } from './sea-grid.ts'
import { searchSea, type SeaSearch } from './search-sea.ts'
import { distanceKm, sphereKm, toVector, type Position } from './sphere.ts'
import { STRAITS } from './straits.ts'

/** A way over water from place to place. */
export interface SeaRoute {
  points: Position[]
  /** Of the leg that ends at each point, the first point's being empty. OPEN crosses no coast. */
  legs: ('OPEN' | 'CHANNEL' | 'JOINING')[]
  km: number
  /** Ids of straits and canals in the order of passing. */
  via: string[]
}

/** Ways from one place with the same straits shut. */
export interface SeaRoutes {
  origin: Position
  joining: Joining
  search: SeaSearch
  /** For each node that a course was pulled through: the last bend before it. */
  bend: Int32Array
  found: Map<string, SeaRoute | null>
}

export function openSeaRoutes(grid: SeaGrid, origin: Position, joining: Joining, shut: number): SeaRoutes {
  const search = searchSea(grid, joining.node, shut)
  return { origin, joining, search, bend: new Int32Array(grid.count).fill(-1), found: new Map() }
}

/** The way to a place joined to the sea, or null where the straits that are shut leave none. */
export function findSeaRoute(grid: SeaGrid, routes: SeaRoutes, to: Position, joining: Joining): SeaRoute | null {
  if (routes.search.km[joining.node] === Infinity) return null
  const course: Course = { points: [routes.origin], legs: ['JOINING'], meander: [1] }
  const add = (point: Position, leg: SeaRoute['legs'][0], meander = 1): void => {
    course.points.push(point)
    course.legs.push(leg)
    course.meander.push(meander)
  }
  if (routes.joining.shore !== null) add(routes.joining.shore, 'JOINING')
  const nodes = pull(grid, routes, joining.node)
  nodes.forEach((node, i) => {
    const edge = i === 0 ? -1 : findChannelEdge(grid, nodes[i - 1]!, node)
    const at = positionOf(grid, node)
    if (edge === -1) add(at, i === 0 && isOffMap(grid, routes.joining, node) ? 'JOINING' : 'OPEN')
    else add(at, 'CHANNEL', grid.edgeKm[edge]! / sphereKmBetween(course.points.at(-1)!, at))
  })
  if (joining.shore !== null) add(joining.shore, 'OPEN')
  add(to, joining.shore === null && !isOffMap(grid, joining, joining.node) ? 'OPEN' : 'JOINING')
  smooth(grid, routes.search.shut, course)
  return { ...course, km: measure(course), via: listStraits(course) }
}

/** A place joined to a channel laid by hand may lie on what the map calls land. */
const isOffMap = ({ nodes }: SeaGrid, { shore }: Joining, node: number): boolean =>
  shore === null && node >= nodes.count

interface Course extends Pick<SeaRoute, 'points' | 'legs'> {
  /** How many times longer each leg is than it is drawn. */
  meander: number[]
}

/** Nodes at which the course to a node bends, with both ends: the search's path with every needless node left out. */
function pull(grid: SeaGrid, { search, bend }: SeaRoutes, node: number): number[] {
  const { before, from, shut } = search
  // Up to what was pulled for another place, then down again.
  const path: number[] = []
  for (let at = node; at !== from && bend[at] === -1; at = before[at]!) path.push(at)
  for (const at of path.reverse()) {
    const last = before[at]!
    const start = last === from ? from : bend[last]!
    const isForced =
      last === from || isChannelEdge(grid, last, at) || (last !== from && isChannelEdge(grid, before[last]!, last))
    bend[at] = !isForced && isFree(grid, shut, positionOf(grid, start), positionOf(grid, at)) ? start : last
  }
  const bends = [node]
  for (let at = node; at !== from;) bends.push((at = bend[at]!))
  return bends.reverse()
}

const isChannelEdge = (grid: SeaGrid, a: number, b: number): boolean => findChannelEdge(grid, a, b) !== -1

/** The edge between two nodes where it was laid by hand, else -1. */
function findChannelEdge({ nodes, edgeStart, edgeTo, edgeTags }: SeaGrid, a: number, b: number): number {
  if (a < nodes.count || b < nodes.count) return -1
  for (let e = edgeStart[a]!; e < edgeStart[a + 1]!; e++)
    if (edgeTo[e] === b && (edgeTags[e]! & CHANNEL) !== 0) return e
  return -1
}

/** Whether a ship may hold one course between two positions: no coast, no barrier, no strait that is shut. */
function isFree({ coast }: SeaGrid, shut: number, a: Position, b: Position): boolean {
  if (!isClear(coast, a.latitude, a.longitude, b.latitude, b.longitude)) return false
  const [from, to] = [toVector(a.latitude, a.longitude), toVector(b.latitude, b.longitude)]
  return !isBarred(from, to) && (shut === 0 || (tagsBetween(from, to) & shut) === 0)
}

/** Leaves out bends that can be left out, and cuts the corners of the others as far as the coast lets. */
function smooth(grid: SeaGrid, shut: number, course: Course): void {
  const { points, legs, meander } = course
  for (let round = 0; round < 3; round++) {
    for (let i = 1; i < points.length - 1;) {
      const isOpen = legs[i] === 'OPEN' && legs[i + 1] === 'OPEN'
      if (isOpen && isFree(grid, shut, points[i - 1]!, points[i + 1]!)) {
        points.splice(i, 1)
        legs.splice(i, 1)
        meander.splice(i, 1)
      } else i += isOpen && round < 2 ? cutCorner(grid, shut, course, i) : 1
    }
  }
}

/** Shares of the shorter leg that are tried, and the least that is worth a bend more. */
const CUTS = [1, 0.5, 0.25, 0.125, 0.06]
const LEAST_CUT_KM = 4

/** Answers how many points to go on by. */
function cutCorner(grid: SeaGrid, shut: number, { points, legs, meander }: Course, i: number): number {
  const [a, b, c] = [points[i - 1]!, points[i]!, points[i + 1]!]
  const [backKm, onKm] = [distanceKm(a, b), distanceKm(b, c)]
  for (const cut of CUTS) {
    const km = cut * Math.min(backKm, onKm)
    if (km < LEAST_CUT_KM) break
    const from = between(b, a, km / backKm)
    const to = between(b, c, km / onKm)
    if (!isFree(grid, shut, from, to) || !isFree(grid, shut, a, from) || !isFree(grid, shut, to, c)) continue
    points.splice(i, 1, from, to)
    legs.splice(i, 1, 'OPEN', 'OPEN')
    meander.splice(i, 1, 1, 1)
    return 2
  }
  return 1
}

/** A point on the way from one position to another; on a straight line in space, seen from the earth's center. */
function between(a: Position, b: Position, share: number): Position {
  if (share >= 1) return b
  const [p, q] = [toVector(a.latitude, a.longitude), toVector(b.latitude, b.longitude)]
  const [x, y, z] = [0, 1, 2].map((k) => p[k]! * (1 - share) + q[k]! * share) as [number, number, number]
  const degrees = 180 / Math.PI
  return { latitude: Math.atan2(z, Math.hypot(x, y)) * degrees, longitude: Math.atan2(y, x) * degrees }
}

const measure = ({ points, meander }: Course): number =>
  points.slice(1).reduce((km, point, i) => km + distanceKm(points[i]!, point) * meander[i + 1]!, 0)

const sphereKmBetween = (a: Position, b: Position): number => sphereKm(a.latitude, a.longitude, b.latitude, b.longitude)

function listStraits({ points }: Pick<Course, 'points'>): string[] {
  const via: string[] = []
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    const tags = tagsBetween(toVector(a.latitude, a.longitude), toVector(b.latitude, b.longitude))
    if (tags === 0) continue
    const passed = STRAITS.filter((_, bit) => (tags & (1 << bit)) !== 0)
    // Two on one leg are named in the order of their distance from its start.
    passed.sort((s, t) => distanceKm(a, s) - distanceKm(a, t))
    for (const { id } of passed) if (via.at(-1) !== id) via.push(id)
  }
  return via
}
