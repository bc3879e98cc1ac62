import { createRequire } from 'node:module'

const { abs, max, min, sign } = Math

/** Pieces of coastline: piece i runs from (x1, y1) to (x2, y2), degrees east and north. */
export interface Segments {
  x1: Float64Array
  y1: Float64Array
  x2: Float64Array
  y2: Float64Array
  /** Which body of land the segment bounds. */
  land: Uint16Array
}

interface LandTopology {
  arcs: [number, number][][]
  transform: { scale: [number, number]; translate: [number, number] }
  objects: { land: { geometries: { type: string; arcs: unknown }[] } }
}

/** The coastline of Natural Earth between two latitudes, from world-atlas, arc by arc: rings need not be put together. */
export function loadSegments(resolution: '10m' | '50m', south: number, north: number): Segments {
  const topology = createRequire(import.meta.url)(`world-atlas/land-${resolution}.json`) as LandTopology
  const landOfArc = findLandOfArcs(topology)
  // A few arcs are closed at 180 degrees.
  const count = topology.arcs.reduce((sum, arc) => sum + arc.length - 1, 0) + 100
  const [x1, y1, x2, y2] = [make(count), make(count), make(count), make(count)]
  const land = new Uint16Array(count)
  const { scale, translate } = topology.transform
  let n = 0
  const add = (fromX: number, fromY: number, toX: number, toY: number, body: number): void => {
    if (max(fromY, toY) <= south || min(fromY, toY) >= north) return
    x1[n] = fromX
    y1[n] = fromY
    x2[n] = toX
    y2[n] = toY
    land[n++] = body
  }
  topology.arcs.forEach((arc, index) => {
    const body = landOfArc[index]!
    if (body === -1) return
    const edgeSign = findEdgeSign(arc, topology.transform)
    let [x, y] = [0, 0]
    let [lastX, lastY, firstX, firstY] = [0, 0, 0, 0]
    let isOpen = true
    for (let i = 0; i < arc.length; i++) {
      x += arc[i]![0]
      y += arc[i]![1]
      let nextX = x * scale[0] + translate[0]
      const nextY = y * scale[1] + translate[1]
      if (isEdge(nextX)) nextX = 180 * (i > 0 && abs(lastX) > 90 ? sign(lastX) : edgeSign)
      if (i === 0) [firstX, firstY] = [nextX, nextY]
      else add(lastX, lastY, nextX, nextY, body)
      if (i > 0 && isEdge(lastX) && isEdge(nextX)) isOpen = false
      lastX = nextX
      lastY = nextY
    }
    // Land that goes on beyond 180 degrees is not closed there in the coarser file; here each side is.
    if (isOpen && isEdge(firstX) && isEdge(lastX) && firstY !== lastY) add(lastX, lastY, firstX, firstY, body)
  })
  const cut = <T extends Float64Array | Uint16Array>(values: T): T => values.subarray(0, n) as T
  return { x1: cut(x1), y1: cut(y1), x2: cut(x2), y2: cut(y2), land: cut(land) }
}

const make = (count: number): Float64Array => new Float64Array(count)

const isEdge = (longitude: number): boolean => abs(longitude) > 179.9999

/** The file writes 180 degrees with either sign; the side is that of the rest of the arc. */
function findEdgeSign(arc: LandTopology['arcs'][0], { scale, translate }: LandTopology['transform']): number {
  let x = 0
  for (const [dx] of arc) {
    x += dx
    const longitude = x * scale[0] + translate[0]
    if (!isEdge(longitude)) return sign(longitude)
  }
  return 1
}

/** The index of the polygon that each arc bounds; -1 for arcs of no polygon. */
function findLandOfArcs(topology: LandTopology): Int32Array {
  const landOfArc = new Int32Array(topology.arcs.length).fill(-1)
  let land = 0
  for (const { type, arcs } of topology.objects.land.geometries)
    for (const rings of (type === 'Polygon' ? [arcs] : arcs) as number[][][]) {
      for (const arc of rings.flat()) landOfArc[arc < 0 ? ~arc : arc] = land
      land++
    }
  return landOfArc
}
