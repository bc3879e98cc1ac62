import { loadSegments, type Segments } from './coast-segments.ts'
import { EARTH_RADIUS_KM, sphereKm, toVector } from './sphere.ts'

const { abs, atan2, cos, floor, max, min, sin, sqrt } = Math

/**
 * Coastlines in buckets of a quarter degree, so that whether a course meets land is answered by the segments near it:
 * those of 1:10 million and, behind them, those of 1:50 million. README says why both.
 */
export interface Coast extends Segments {
  /** How many segments are of 1:10 million. */
  fine: number
  /** Segments of bucket b are bucketSegments[bucketStart[b]] to [bucketStart[b + 1]]. */
  bucketStart: Int32Array
  bucketSegments: Int32Array
  /** Buckets to the nearest one with coast, the longer of rows and columns, 254 at most. */
  offing: Uint8Array
}

export const BUCKETS_PER_DEGREE = 4
export const COLUMNS = 360 * BUCKETS_PER_DEGREE
/** South of it is ice, north of it as well. */
export const SOUTH = -60
const NORTH = 74
export const ROWS = (NORTH - SOUTH) * BUCKETS_PER_DEGREE

export function loadCoast(): Coast {
  const [fine, coarse] = (['10m', '50m'] as const).map((scale) => loadSegments(scale, SOUTH - 1, NORTH + 1)) as [
    Segments,
    Segments,
  ]
  const segments = {
    x1: join(fine.x1, coarse.x1),
    y1: join(fine.y1, coarse.y1),
    x2: join(fine.x2, coarse.x2),
    y2: join(fine.y2, coarse.y2),
  }
  const buckets = fillBuckets(segments)
  const offing = measureOffing(buckets.bucketStart)
  return { ...segments, land: fine.land, fine: fine.x1.length, ...buckets, offing }
}

function join(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

const rowOf = (y: number): number => floor((y - SOUTH) * BUCKETS_PER_DEGREE)
const columnOf = (x: number): number => floor((x + 180) * BUCKETS_PER_DEGREE)
/** The bucket of a position, of the nearest row where it is further north or south. */
export const bucketOf = (latitude: number, longitude: number): number =>
  clamp(rowOf(latitude), ROWS) * COLUMNS + (((columnOf(longitude) % COLUMNS) + COLUMNS) % COLUMNS)
const clamp = (value: number, limit: number): number => max(0, min(limit - 1, value))

type Lines = Pick<Segments, 'x1' | 'y1' | 'x2' | 'y2'>

/** Calls back for every bucket that the box around a segment touches; most lie in one. */
function eachBucket({ x1, y1, x2, y2 }: Lines, call: (bucket: number, segment: number) => void): void {
  for (let i = 0; i < x1.length; i++) {
    const south = rowOf(min(y1[i]!, y2[i]!))
    const north = rowOf(max(y1[i]!, y2[i]!))
    if (north < 0 || south >= ROWS) continue
    const west = clamp(columnOf(min(x1[i]!, x2[i]!)), COLUMNS)
    const east = clamp(columnOf(max(x1[i]!, x2[i]!)), COLUMNS)
    for (let row = clamp(south, ROWS); row <= clamp(north, ROWS); row++)
      for (let column = west; column <= east; column++) call(row * COLUMNS + column, i)
  }
}

function fillBuckets(segments: Lines): Pick<Coast, 'bucketStart' | 'bucketSegments'> {
  const bucketStart = new Int32Array(ROWS * COLUMNS + 1)
  eachBucket(segments, (bucket) => bucketStart[bucket + 1]!++)
  for (let b = 0; b < ROWS * COLUMNS; b++) bucketStart[b + 1]! += bucketStart[b]!
  const bucketSegments = new Int32Array(bucketStart[ROWS * COLUMNS]!)
  const next = bucketStart.slice()
  eachBucket(segments, (bucket, segment) => (bucketSegments[next[bucket]!++] = segment))
  return { bucketStart, bucketSegments }
}

/** Distance transform in two sweeps, each done twice so that it goes round the earth. */
function measureOffing(bucketStart: Int32Array): Uint8Array {
  const offing = new Uint8Array(ROWS * COLUMNS)
  for (let b = 0; b < offing.length; b++) offing[b] = bucketStart[b] === bucketStart[b + 1] ? 254 : 0
  for (let round = 0; round < 2; round++) {
    for (let b = 0; b < offing.length; b++) relax(offing, b, -1)
    for (let b = offing.length - 1; b >= 0; b--) relax(offing, b, 1)
  }
  return offing
}

/** The least of a bucket and of one more than its neighbours beside it and in the row before or after. */
function relax(offing: Uint8Array, at: number, step: 1 | -1): void {
  const column = at % COLUMNS
  const west = column === 0 ? COLUMNS - 1 : -1
  const east = column === COLUMNS - 1 ? 1 - COLUMNS : 1
  const side = at + (step === 1 ? east : west)
  const beyond = at + step * COLUMNS
  let least = offing[side]! + 1
  if (beyond >= 0 && beyond < offing.length)
    least = min(least, offing[beyond]! + 1, offing[beyond + west]! + 1, offing[beyond + east]! + 1)
  if (least < offing[at]!) offing[at] = least
}

/** A chord within one step deviates from the great circle by some 10 metres. */
const STEP_KM = 15
const BUCKET_KM = (EARTH_RADIUS_KM * Math.PI) / 180 / BUCKETS_PER_DEGREE
const DEGREES = 180 / Math.PI

/** Whether the great circle between two positions, all of it between SOUTH and NORTH, crosses no coast. */
export function isClear(coast: Coast, lat1: number, lon1: number, lat2: number, lon2: number): boolean {
  const lengthKm = sphereKm(lat1, lon1, lat2, lon2)
  if (lengthKm <= STEP_KM) return chordIsClear(coast, lon1, lat1, lon2, lat2)
  const a = toVector(lat1, lon1)
  const b = toVector(lat2, lon2)
  const angle = lengthKm / EARTH_RADIUS_KM
  const whole = sin(angle)
  let doneKm = 0
  let [y, x] = [lat1, lon1]
  while (doneKm < lengthKm) {
    const row = rowOf(y)
    if (row < 0 || row >= ROWS) return false
    const offing = coast.offing[row * COLUMNS + ((columnOf(x) + COLUMNS) % COLUMNS)]!
    const skipKm = (offing - 1) * BUCKET_KM * cos(min(89, abs(y) + offing / BUCKETS_PER_DEGREE) / DEGREES)
    const stepKm = min(max(skipKm, STEP_KM), lengthKm - doneKm)
    doneKm += stepKm
    const p = sin((1 - doneKm / lengthKm) * angle) / whole
    const q = sin((doneKm / lengthKm) * angle) / whole
    const vx = p * a[0] + q * b[0]
    const vy = p * a[1] + q * b[1]
    const vz = p * a[2] + q * b[2]
    const [nextY, nextX] = [atan2(vz, sqrt(vx * vx + vy * vy)) * DEGREES, atan2(vy, vx) * DEGREES]
    if (stepKm > skipKm && !chordIsClear(coast, x, y, nextX, nextY)) return false
    ;[y, x] = [nextY, nextX]
  }
  return true
}

/** Whether a straight line in degrees, no longer than a few steps, crosses no coast. */
export function chordIsClear(coast: Coast, fromX: number, fromY: number, toX: number, toY: number): boolean {
  return eachCrossing(coast, fromX, fromY, toX, toY, () => false)
}

/**
 * Calls back with the share of a chord at which it crosses a segment of coast, until that answers false, and says
 * whether it never did. A segment in several buckets is told several times.
 */
export function eachCrossing(
  { bucketStart, bucketSegments, x1, y1, x2, y2 }: Coast,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  call: (share: number, segment: number) => boolean,
): boolean {
  if (toX - fromX > 180) toX -= 360
  else if (fromX - toX > 180) toX += 360
  const dx = toX - fromX
  const dy = toY - fromY
  const west = columnOf(min(fromX, toX))
  const east = columnOf(max(fromX, toX))
  const south = clamp(rowOf(min(fromY, toY)), ROWS)
  const north = clamp(rowOf(max(fromY, toY)), ROWS)
  for (let row = south; row <= north; row++)
    for (let column = west; column <= east; column++) {
      const shift = column < 0 ? -360 : column >= COLUMNS ? 360 : 0
      const bucket = row * COLUMNS + ((column + COLUMNS) % COLUMNS)
      const end = bucketStart[bucket + 1]!
      for (let k = bucketStart[bucket]!; k < end; k++) {
        const i = bucketSegments[k]!
        const ax = x1[i]! + shift - fromX
        const ay = y1[i]! - fromY
        const bx = x2[i]! + shift - fromX
        const by = y2[i]! - fromY
        if (dx * ay - dy * ax > 0 === dx * by - dy * bx > 0) continue
        const ex = bx - ax
        const ey = by - ay
        const share = (ax * ey - ay * ex) / (dx * ey - dy * ex)
        if (share >= 0 && share <= 1 && !call(share, i)) return false
      }
    }
  return true
}
