import { BARRIERS, CHANNELS } from './channels.ts'
import { bucketOf, chordIsClear, isClear, loadCoast, ROWS, COLUMNS, BUCKETS_PER_DEGREE, type Coast } from './coast.ts'
import { landUnder } from './land.ts'
import { eachNeighbor, nodesAround, placeNodes, type GridNodes } from './grid-nodes.ts'
import { arcsCross, sphereKm, toVector, type Vector } from './sphere.ts'
import { STRAITS } from './straits.ts'
import { NodePairs, type Edges } from './node-pairs.ts'
import { findWater } from './water.ts'

const { abs, max, min } = Math

/** The sea as a graph: nodes in water, edges that cross no coast, tagged with the straits that they pass. */
export interface SeaGrid extends Edges {
  coast: Coast
  nodes: GridNodes
  count: number
  /** Of every node; those of channels come after those of the grid. */
  latitude: Float64Array
  longitude: Float64Array
  /** Node is in water that leads to every ocean. */
  isOcean: Uint8Array
}

/** Of an edge's tags. */
export const CHANNEL = 1 << 30

interface Line {
  bit: number
  pieces: [Vector, Vector][]
}
const toPieces = (line: readonly (readonly [number, number])[]): [Vector, Vector][] =>
  line.slice(1).map((to, i) => [toVector(...line[i]!), toVector(...to)])
const GATES: readonly Line[] = STRAITS.map(({ lines }, i) => ({ bit: 1 << i, pieces: lines.flatMap(toPieces) }))
const CLOSED: readonly [Vector, Vector][] = BARRIERS.flatMap(({ line }) => toPieces(line))

/** Straits that the great circle between two positions passes, as bits. */
export function tagsBetween(a: Vector, b: Vector): number {
  let tags = 0
  for (const { bit, pieces } of GATES) for (const [c, d] of pieces) if (arcsCross(a, b, c, d)) tags |= bit
  return tags
}

export const isBarred = (a: Vector, b: Vector): boolean => CLOSED.some(([c, d]) => arcsCross(a, b, c, d))

let loaded: SeaGrid | null = null

/** Built on first use from the coastline, in well under a second, and kept: some 60 MB. */
export const seaGrid = (): SeaGrid => (loaded ??= buildSeaGrid())

export function buildSeaGrid(): SeaGrid {
  const coast = loadCoast()
  const nodes = placeNodes(coast, findWater(coast))
  const places = CHANNELS.flatMap(({ course }) => course)
  const count = nodes.count + places.length
  const latitude = new Float64Array(count)
  const longitude = new Float64Array(count)
  latitude.set(nodes.latitude)
  longitude.set(nodes.longitude)
  places.forEach((place, i) => ([latitude[nodes.count + i], longitude[nodes.count + i]] = place))
  const grid = { coast, nodes, count, latitude, longitude }
  const pairs = new NodePairs()
  joinNodes(grid, pairs)
  layChannels(grid, pairs)
  const edges = pairs.toEdges(count)
  return { ...grid, ...edges, isOcean: findOcean(edges, count, nodes.ofBucket[bucketOf(0, -30)]!) }
}

type Places = Pick<SeaGrid, 'coast' | 'nodes' | 'latitude' | 'longitude'>

/** Joins nodes that lie beside each other and see each other. */
function joinNodes({ coast, nodes, latitude, longitude }: Places, pairs: NodePairs): void {
  const nearLines = findNearLines()
  let [a, y, x, openDegrees] = [0, 0, 0, 0]
  let isNearLine = false
  const join = (b: number): void => {
    if (b <= a) return
    const toY = latitude[b]!
    const toX = longitude[b]!
    const dx = abs(toX - x)
    const reach = max(abs(toY - y), min(dx, 360 - dx))
    if (reach > openDegrees) {
      const isFree = reach < CHORD_DEGREES ? chordIsClear(coast, x, y, toX, toY) : isClear(coast, y, x, toY, toX)
      if (!isFree) return
    }
    let tags = 0
    if (isNearLine) {
      const [from, to] = [toVector(y, x), toVector(toY, toX)]
      if (isBarred(from, to)) return
      tags = tagsBetween(from, to)
    }
    pairs.add(a, b, sphereKm(y, x, toY, toX), tags)
  }
  for (; a < nodes.count; a++) {
    y = latitude[a]!
    x = longitude[a]!
    const bucket = bucketOf(y, x)
    // Nothing but water within so many degrees.
    openDegrees = (coast.offing[bucket]! - 1) / BUCKETS_PER_DEGREE
    isNearLine = nearLines[bucket] === 1
    eachNeighbor(nodes, a, join)
  }
}

/** Up to so far a straight line in degrees and a great circle are the same within 20 metres. */
const CHORD_DEGREES = 0.3

/** Edges are no longer than this: a knight's move over square degrees. */
const LONGEST_EDGE = 2.5

/** 1 for buckets from which an edge may cross a line. */
function findNearLines(): Uint8Array {
  const near = new Uint8Array(ROWS * COLUMNS)
  for (const line of [...STRAITS.flatMap(({ lines }) => lines), ...BARRIERS.map(({ line }) => line)]) {
    const [ys, xs] = [line.map(([y]) => y), line.map(([, x]) => x)]
    for (let y = min(...ys) - LONGEST_EDGE; y <= max(...ys) + LONGEST_EDGE; y += 1 / BUCKETS_PER_DEGREE)
      for (let x = min(...xs) - LONGEST_EDGE; x <= max(...xs) + LONGEST_EDGE; x += 1 / BUCKETS_PER_DEGREE)
        near[bucketOf(y, x)] = 1
  }
  return near
}

/** How far a channel's places look for nodes of the grid, in buckets. */
const CHANNEL_REACH = 3

/** Joins the places of each channel to each other, whatever the map says, and to the nodes around that they see. */
function layChannels({ coast, nodes, latitude, longitude }: Places, pairs: NodePairs): void {
  let place = nodes.count
  for (const { course, lengthKm } of CHANNELS) {
    const stretch = lengthKm === undefined ? 1 : lengthKm / lengthOf(course)
    course.forEach(([y, x], i) => {
      const from = toVector(y, x)
      const join = (other: number): void => {
        if (!isClear(coast, y, x, latitude[other]!, longitude[other]!)) return
        const to = toVector(latitude[other]!, longitude[other]!)
        if (!isBarred(from, to))
          pairs.add(place, other, sphereKm(y, x, latitude[other]!, longitude[other]!), tagsBetween(from, to))
      }
      if (i > 0) {
        const [py, px] = course[i - 1]!
        const isWater = stretch === 1 && landUnder(coast, y, x) === null && isClear(coast, y, x, py, px)
        const tags = tagsBetween(from, toVector(py, px))
        pairs.add(place - 1, place, sphereKm(y, x, py, px) * stretch, isWater ? tags : tags | CHANNEL)
      }
      for (const node of nodesAround(nodes, y, x, CHANNEL_REACH)) join(node)
      place++
    })
  }
}

const lengthOf = (course: readonly (readonly [number, number])[]): number =>
  course.slice(1).reduce((sum, [y, x], i) => sum + sphereKm(...course[i]!, y, x), 0)

/** Nodes of what can be reached from a node in the open sea with every strait open. */
function findOcean({ edgeStart, edgeTo }: Edges, count: number, from: number): Uint8Array {
  const isOcean = new Uint8Array(count)
  const open = [from]
  isOcean[from] = 1
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (let e = edgeStart[node]!; e < edgeStart[node + 1]!; e++) {
      const to = edgeTo[e]!
      if (isOcean[to] === 1) continue
      isOcean[to] = 1
      open.push(to)
    }
  return isOcean
}
