import { bucketOf, COLUMNS, ROWS, type Coast } from './coast.ts'
import { SAMPLES_PER_BUCKET as S, SAMPLE_COLUMNS, SAMPLE_ROWS, sampleLatitude, sampleLongitude } from './water.ts'

const { floor, max, min } = Math

/**
 * Places in the water that courses lead through: one for each sample near a coast, one for a bucket further out and
 * one for a square degree in the open sea.
 */
export interface GridNodes {
  count: number
  latitude: Float64Array
  longitude: Float64Array
  /** Side of the square that the node stands for, in samples: 1, 2 or 8. */
  side: Uint8Array
  /** South-western sample of that square. */
  row: Int16Array
  column: Int16Array
  /** The first node of each bucket, -1 where it has none. Nodes of one bucket follow each other. */
  ofBucket: Int32Array
  /** Which of a bucket's four samples are nodes, as bits; ONE_NODE where one node stands for all of it. */
  samples: Uint16Array
}

const ONE_NODE = 0x8000
const BLOCK = 4
/** A square degree has one node where land is further off than this many buckets. */
const OPEN_SEA = 2

export function placeNodes(coast: Coast, water: Uint8Array): GridNodes {
  const ofBucket = new Int32Array(ROWS * COLUMNS).fill(-1)
  const samples = new Uint16Array(ROWS * COLUMNS)
  // Every sample a node would be the most there can be; what is not used is given back.
  const most = ROWS * COLUMNS
  const [row, column, side] = [new Int16Array(most), new Int16Array(most), new Uint8Array(most)]
  let count = 0
  const add = (atRow: number, atColumn: number, ofSide: number): number => {
    row[count] = atRow
    column[count] = atColumn
    side[count] = ofSide
    return count++
  }
  const isWhole = (r: number, c: number, offing: number): boolean =>
    coast.offing[r * COLUMNS + c]! >= offing && isAllWater(water, r, c)
  for (let blockRow = 0; blockRow < ROWS; blockRow += BLOCK)
    for (let blockColumn = 0; blockColumn < COLUMNS; blockColumn += BLOCK) {
      let isOpen = true
      for (let k = 0; k < BLOCK * BLOCK && isOpen; k++)
        isOpen = isWhole(blockRow + (k >> 2), blockColumn + (k & 3), OPEN_SEA)
      const block = isOpen ? add(blockRow * S, blockColumn * S, BLOCK * S) : -1
      for (let k = 0; k < BLOCK * BLOCK; k++) {
        const [r, c] = [blockRow + (k >> 2), blockColumn + (k & 3)]
        const bucket = r * COLUMNS + c
        if (isOpen || isWhole(r, c, 1)) {
          ofBucket[bucket] = isOpen ? block : add(r * S, c * S, S)
          samples[bucket] = ONE_NODE
        } else addSamples(bucket, r * S, c * S)
      }
    }
  function addSamples(bucket: number, atRow: number, atColumn: number): void {
    for (let k = 0; k < S * S; k++) {
      const [r, c] = [atRow + floor(k / S), atColumn + (k % S)]
      if (water[r * SAMPLE_COLUMNS + c] !== 1) continue
      const node = add(r, c, 1)
      if (samples[bucket] === 0) ofBucket[bucket] = node
      samples[bucket]! |= 1 << k
    }
  }
  const latitude = new Float64Array(count)
  const longitude = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    latitude[i] = sampleLatitude(row[i]! + (side[i]! - 1) / 2)
    longitude[i] = sampleLongitude(column[i]! + (side[i]! - 1) / 2)
  }
  const cut = { row: row.slice(0, count), column: column.slice(0, count), side: side.slice(0, count) }
  return { count, ...cut, ofBucket, samples, latitude, longitude }
}

function isAllWater(water: Uint8Array, bucketRow: number, bucketColumn: number): boolean {
  for (let r = 0; r < S; r++)
    for (let c = 0; c < S; c++)
      if (water[(bucketRow * S + r) * SAMPLE_COLUMNS + bucketColumn * S + c] !== 1) return false
  return true
}

/** The node that stands for a sample, -1 where there is none. Columns go round the earth. */
export function nodeAt({ ofBucket, samples }: GridNodes, row: number, column: number): number {
  if (row < 0 || row >= SAMPLE_ROWS) return -1
  const around = (column + SAMPLE_COLUMNS) % SAMPLE_COLUMNS
  const bucket = floor(row / S) * COLUMNS + floor(around / S)
  const bits = samples[bucket]!
  if (bits === ONE_NODE) return ofBucket[bucket]!
  const k = (row % S) * S + (around % S)
  if ((bits & (1 << k)) === 0) return -1
  return ofBucket[bucket]! + countBits(bits & ((1 << k) - 1))
}

function countBits(bits: number): number {
  let count = 0
  for (; bits !== 0; bits &= bits - 1) count++
  return count
}

/** Calls back with every node beside a node, and in the open sea with those a knight's move away; each pair of nodes once or twice. */
export function eachNeighbor(nodes: GridNodes, node: number, call: (other: number) => void): void {
  const [row, column, side] = [nodes.row[node]!, nodes.column[node]!, nodes.side[node]!]
  let last = -1
  const visit = (r: number, c: number): void => {
    const other = nodeAt(nodes, r, c)
    if (other !== -1 && other !== last) call((last = other))
  }
  for (let i = -1; i <= side; i++) {
    visit(row - 1, column + i)
    visit(row + side, column + i)
  }
  for (let i = 0; i < side; i++) {
    visit(row + i, column - 1)
    visit(row + i, column + side)
  }
  // Near land there are nodes enough without.
  if (side < BLOCK * S) return
  for (const [dr, dc] of KNIGHT) {
    const other = nodeAt(nodes, row + dr * side, column + dc * side)
    if (other !== -1 && nodes.side[other] === side) call(other)
  }
}

const KNIGHT = [1, -1].flatMap((a) => [2, -2].flatMap((b) => [[a, b] as const, [b, a] as const]))

/** Every node in a square of buckets around a position, `reach` buckets to each side. */
export function nodesAround(nodes: GridNodes, latitude: number, longitude: number, reach: number): Set<number> {
  const found = new Set<number>()
  const center = bucketOf(latitude, longitude)
  const [row, column] = [floor(center / COLUMNS), center % COLUMNS]
  for (let r = max(0, row - reach); r <= min(ROWS - 1, row + reach); r++)
    for (let c = column - reach; c <= column + reach; c++) {
      const bucket = r * COLUMNS + ((c + COLUMNS) % COLUMNS)
      const first = nodes.ofBucket[bucket]!
      if (first === -1) continue
      const bits = nodes.samples[bucket]!
      const count = bits === ONE_NODE ? 1 : countBits(bits)
      for (let i = 0; i < count; i++) found.add(first + i)
    }
  return found
}
