import { BUCKETS_PER_DEGREE, COLUMNS, bucketOf, isClear, type Coast } from './coast.ts'
import { distanceKm, pointsBetween, type Position } from './sphere.ts'

const { cos, hypot, max } = Math

/** The body of land that a position lies on, or beside by less than half a degree; null in the open sea. */
export function findLand(coast: Coast, { latitude, longitude }: Position): string | null {
  const land = landUnder(coast, latitude, longitude) ?? landBeside(coast, latitude, longitude)
  return land === null ? null : `${land}${sideOfBreak(latitude, longitude)}`
}

/** Places that maps join and roads do not: each side of such a border counts as a body of land of its own. */
function sideOfBreak(latitude: number, longitude: number): string {
  // The line of demarcation in Korea, from 37.7 north in the west to 38.6 in the east.
  const isKorea = longitude > 125.5 && longitude < 130 && latitude > 33.5 && latitude < 39
  if (isKorea && latitude < 37.7 + ((longitude - 126.2) / 2.2) * 0.9) return ' south of the line'
  // The Darien Gap between Panama and Colombia has no road.
  const isSouthAmerica = longitude > -82 && longitude < -34 && latitude < 13
  if (isSouthAmerica && (latitude < 7.2 || longitude > -77.35)) return ' south of the gap'
  return ''
}

/** Counts the coasts west of a position, body by body: it lies on the one it has an odd number of. */
export function landUnder(
  { fine, bucketStart, bucketSegments, x1, y1, x2, y2, land }: Coast,
  y: number,
  x: number,
): number | null {
  const at = bucketOf(y, x)
  const inside = new Set<number>()
  const seen = new Set<number>()
  for (let bucket = at - (at % COLUMNS); bucket <= at; bucket++)
    for (let k = bucketStart[bucket]!; k < bucketStart[bucket + 1]!; k++) {
      const i = bucketSegments[k]!
      if (i >= fine || y1[i]! > y === y2[i]! > y || seen.has(i)) continue
      seen.add(i)
      if (x1[i]! + ((y - y1[i]!) / (y2[i]! - y1[i]!)) * (x2[i]! - x1[i]!) > x) continue
      if (!inside.delete(land[i]!)) inside.add(land[i]!)
    }
  return inside.values().next().value ?? null
}

function landBeside({ fine, bucketStart, bucketSegments, x1, y1, land }: Coast, y: number, x: number): number | null {
  let best: number | null = null
  let least = 1 / BUCKETS_PER_DEGREE
  for (const dy of [-1, 0, 1])
    for (const dx of [-1, 0, 1]) {
      const bucket = bucketOf(y + dy / BUCKETS_PER_DEGREE, x + dx / BUCKETS_PER_DEGREE)
      for (let k = bucketStart[bucket]!; k < bucketStart[bucket + 1]!; k++) {
        const i = bucketSegments[k]!
        const away = hypot(y1[i]! - y, (x1[i]! - x) * cos((y * Math.PI) / 180))
        if (i < fine && away < least) [least, best] = [away, land[i]!]
      }
    }
  return best
}

/** The longest stretch over water on the great circle between two positions, in kilometres, to some 30. */
export function longestOverWaterKm(coast: Coast, from: Position, to: Position): number {
  const points = pointsBetween(from, to, 30)
  let [longest, stretch] = [0, 0]
  let isWater = landUnder(coast, from.latitude, from.longitude) === null
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    if (isClear(coast, a.latitude, a.longitude, b.latitude, b.longitude))
      stretch = isWater ? stretch + distanceKm(a, b) : 0
    else {
      isWater = landUnder(coast, b.latitude, b.longitude) === null
      stretch = 0
    }
    longest = max(longest, stretch)
  }
  return longest
}
