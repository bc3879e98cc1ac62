import { BUCKETS_PER_DEGREE, COLUMNS, ROWS, SOUTH, type Coast } from './coast.ts'

const { ceil, floor, max, min } = Math

/** Places of samples: two to a bucket's side, an eighth of a degree apart. */
export const SAMPLES_PER_BUCKET = 2
export const SAMPLE_COLUMNS = COLUMNS * SAMPLES_PER_BUCKET
export const SAMPLE_ROWS = ROWS * SAMPLES_PER_BUCKET
const SAMPLES_PER_DEGREE = BUCKETS_PER_DEGREE * SAMPLES_PER_BUCKET

export const sampleLatitude = (row: number): number => SOUTH + (row + 0.5) / SAMPLES_PER_DEGREE
export const sampleLongitude = (column: number): number => -180 + (column + 0.5) / SAMPLES_PER_DEGREE

interface Box {
  south: number
  north: number
  west: number
  east: number
}

/** Water that ships are not sent through, and why. Channels may lead through it. */
const CLOSED: readonly Box[] = [
  // Ice: north of the polar circle only the Norwegian and the Barents Sea are open all year.
  { south: 66.5, north: 90, west: -180, east: -60 },
  { south: 66.5, north: 90, west: 55, east: 180 },
  { south: 69, north: 90, west: -60, east: -12 },
  // Fjords of Patagonia: passages are narrow, and the Strait of Magellan is laid through as a channel.
  { south: -55.2, north: -43, west: -74.6, east: -72.2 },
  { south: -55.2, north: -51.5, west: -72.2, east: -68.75 },
  { south: -55.2, north: -54.6, west: -68.75, east: -66.8 },
]

/** 1 where a sample is water that ships may use, by either map. Land has an odd number of coasts west of it. */
export function findWater(coast: Coast): Uint8Array {
  const water = new Uint8Array(SAMPLE_ROWS * SAMPLE_COLUMNS).fill(1)
  fillLand(water, coast, 0, coast.fine)
  fillLand(water, coast, coast.fine, coast.x1.length)
  for (const box of CLOSED) closeBox(water, box)
  return water
}

/** The land of one map: its segments are `from` to `end`. */
function fillLand(water: Uint8Array, coast: Coast, from: number, end: number): void {
  const { start, at } = findCrossings(coast, from, end)
  for (let row = 0; row < SAMPLE_ROWS; row++) {
    const crossings = at.subarray(start[row], start[row + 1]).sort()
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const west = ceil((crossings[k]! + 180) * SAMPLES_PER_DEGREE - 0.5)
      const east = ceil((crossings[k + 1]! + 180) * SAMPLES_PER_DEGREE - 0.5)
      water.fill(0, row * SAMPLE_COLUMNS + west, row * SAMPLE_COLUMNS + min(east, SAMPLE_COLUMNS))
    }
  }
}

/** Longitudes at which coasts cross the latitude of each row of samples. */
function findCrossings({ x1, y1, x2, y2 }: Coast, from: number, end: number): { start: Int32Array; at: Float64Array } {
  const rowAfter = (y: number): number => max(0, min(SAMPLE_ROWS, ceil((y - SOUTH) * SAMPLES_PER_DEGREE - 0.5)))
  const eachRow = (call: (row: number, segment: number) => void): void => {
    for (let i = from; i < end; i++) {
      const [a, b] = [rowAfter(y1[i]!), rowAfter(y2[i]!)]
      for (let row = min(a, b); row < max(a, b); row++) call(row, i)
    }
  }
  const start = new Int32Array(SAMPLE_ROWS + 1)
  eachRow((row) => start[row + 1]!++)
  for (let row = 0; row < SAMPLE_ROWS; row++) start[row + 1]! += start[row]!
  const at = new Float64Array(start[SAMPLE_ROWS]!)
  const next = start.slice()
  eachRow((row, i) => {
    const share = (sampleLatitude(row) - y1[i]!) / (y2[i]! - y1[i]!)
    at[next[row]!++] = x1[i]! + share * (x2[i]! - x1[i]!)
  })
  return { start, at }
}

function closeBox(water: Uint8Array, { south, north, west, east }: Box): void {
  for (let row = 0; row < SAMPLE_ROWS; row++) {
    const latitude = sampleLatitude(row)
    if (latitude < south || latitude > north) continue
    const from = floor((west + 180) * SAMPLES_PER_DEGREE)
    water.fill(0, row * SAMPLE_COLUMNS + from, row * SAMPLE_COLUMNS + ceil((east + 180) * SAMPLES_PER_DEGREE))
  }
}
