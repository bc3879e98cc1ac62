import { eachCrossing } from './coast.ts'
import { nodesAround } from './grid-nodes.ts'
import { isBarred, tagsBetween, type SeaGrid } from './sea-grid.ts'
import { distanceKm, sphereKm, toVector, wrapLongitude, type Position } from './sphere.ts'

const { max } = Math

/** Where a place meets the water that leads to the sea. */
export interface Joining {
  node: number
  /** From the place to the node. */
  km: number
  /** Where the coast lies between: the last water on the way from the node to the place. */
  shore: Position | null
}

/**
 * A kilometre over land counts as so many over water, so that a place is joined to the water it lies at and not to
 * that behind its peninsula.
 */
const LAND_WEIGHT = 6
/** Widths of the search in buckets of a quarter degree. */
const REACHES = [2, 5, 9, 20, 40]
/** In the open sea, with no coast between, the next node may be so far: half the diagonal of a square degree and more. */
const OPEN_SEA_KM = 120
/** What a bucket is wide at least, far north; the next width is tried only where this one may fall short. */
const NARROWEST_BUCKET_KM = 8
/** So far off the coast is the water that is taken for the last. */
const SHORE_KM = 0.5
/** A channel laid by hand begins this close to its ports. */
const CHANNEL_KM = 15

/** Places kept, all forgotten when there are more: a theater on a large network has some 250. */
const PLACES_KEPT = 5000
const kept = new Map<string, Joining | null>()

/** The node at which a place is best joined to the sea, or null where none is within reach. */
export function joinWater(grid: SeaGrid, place: Position, reachKm: number): Joining | null {
  const key = `${place.latitude} ${place.longitude} ${reachKm}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const joining = findJoining(grid, place, reachKm)
  if (kept.size >= PLACES_KEPT) kept.clear()
  kept.set(key, joining)
  return joining
}

function findJoining(grid: SeaGrid, place: Position, reachKm: number): Joining | null {
  let best: Joining | null = null
  let least = Infinity
  const from = toVector(place.latitude, place.longitude)
  const consider = (node: number, isChannel: boolean): void => {
    if (grid.isOcean[node] !== 1) return
    const [latitude, longitude] = [grid.latitude[node]!, grid.longitude[node]!]
    const km = sphereKm(place.latitude, place.longitude, latitude, longitude)
    if (km >= least || (isChannel && km > CHANNEL_KM)) return
    const { first, land } = isChannel ? NO_COAST : crossCoast(grid, latitude, longitude, place)
    if (km > (first === null ? max(reachKm, OPEN_SEA_KM) : reachKm)) return
    const cost = km + LAND_WEIGHT * land * km
    if (cost >= least) return
    const to = toVector(latitude, longitude)
    if (isBarred(from, to) || tagsBetween(from, to) !== 0) return
    least = cost
    const share = first === null ? 1 : max(0, first - SHORE_KM / km)
    const shore = {
      latitude: latitude + share * (place.latitude - latitude),
      longitude: wrapLongitude(longitude + share * wrapLongitude(place.longitude - longitude)),
    }
    best = { node, km, shore: isChannel || share === 1 ? null : shore }
  }
  for (let node = grid.nodes.count; node < grid.count; node++) consider(node, true)
  for (const reach of REACHES) {
    for (const node of nodesAround(grid.nodes, place.latitude, place.longitude, reach)) consider(node, false)
    if (best !== null || reach * NARROWEST_BUCKET_KM > reachKm) break
  }
  return best && { ...(best as Joining), km: distanceKm(place, positionOf(grid, (best as Joining).node)) }
}

export const positionOf = (grid: SeaGrid, node: number): Position => ({
  latitude: grid.latitude[node]!,
  longitude: grid.longitude[node]!,
})

const NO_COAST: Crossings = { first: null, land: 0 }

interface Crossings {
  /** The first by either map, as a share of the way from the node; null where there is none. */
  first: number | null
  /** The share of land by the finer map. */
  land: number
}

/** The coasts on the way from a node, which lies in water, to a place. */
function crossCoast({ coast }: SeaGrid, latitude: number, longitude: number, place: Position): Crossings {
  let first: number | null = null
  const fine = new Set<number>()
  eachCrossing(coast, longitude, latitude, place.longitude, place.latitude, (share, segment) => {
    if (first === null || share < first) first = share
    if (segment < coast.fine) fine.add(share)
    return true
  })
  const shares = [...fine].sort((a, b) => a - b)
  let land = 0
  for (let i = 0; i < shares.length; i += 2) land += (shares[i + 1] ?? 1) - shares[i]!
  return { first, land }
}
