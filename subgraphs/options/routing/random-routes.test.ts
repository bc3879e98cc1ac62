import fc from 'fast-check'
import { isClear } from './coast.ts'
import { joinWater } from './join-water.ts'
import { routeOverSea } from './route-over-sea.ts'
import { distanceKm, toVector } from './sphere.ts'
import { isBarred, seaGrid, tagsBetween } from './sea-grid.ts'
import { STRAITS } from './straits.ts'

const grid = seaGrid()
const oceanNodes = Array.from({ length: grid.nodes.count }, (_, node) => node).filter((node) => grid.isOcean[node])
/** Somewhere at sea, not where a node is. */
const seaPosition = fc
  .record({
    node: fc.integer({ min: 0, max: oceanNodes.length - 1 }),
    north: fc.double({ min: -0.04, max: 0.04, noNaN: true }),
    east: fc.double({ min: -0.04, max: 0.04, noNaN: true }),
  })
  .map(({ node, north, east }) => ({
    latitude: grid.latitude[oceanNodes[node]!]! + north,
    longitude: grid.longitude[oceanNodes[node]!]! + east,
  }))
const someShut = fc.integer({ min: 0, max: 2 ** STRAITS.length - 1 })
const route = (a: { latitude: number; longitude: number }, b: typeof a, shut: number) =>
  routeOverSea(a, joinWater(grid, a, 40)!, b, joinWater(grid, b, 40)!, shut)
const RUNS = { numRuns: 20, seed: 20261122 }

describe('between any two places at sea', () => {
  it('a way is no shorter than the geodesic, as long back, and over water', () => {
    fc.assert(
      fc.property(seaPosition, seaPosition, (a, b) => {
        const there = route(a, b, 0)!
        const back = route(b, a, 0)!
        expect(there.km).toBeGreaterThanOrEqual(distanceKm(a, b) - 0.01)
        expect(Math.abs(there.km - back.km)).toBeLessThan(Math.max(25, there.km * 0.015))
        there.points.forEach((point, i) => {
          if (i === 0 || there.legs[i] !== 'OPEN') return
          const from = there.points[i - 1]!
          expect(isClear(grid.coast, from.latitude, from.longitude, point.latitude, point.longitude)).toBe(true)
        })
      }),
      RUNS,
    )
  })

  it('a way passes nothing that is shut and no barrier, and shutting straits makes none much shorter', () => {
    fc.assert(
      fc.property(seaPosition, seaPosition, someShut, (a, b, shut) => {
        const open = route(a, b, 0)!
        const left = route(a, b, shut)
        if (left === null) return
        expect(left.km).toBeGreaterThan(open.km * 0.985 - 5)
        left.points.slice(1).forEach((point, i) => {
          const before = left.points[i]!
          const [from, to] = [toVector(before.latitude, before.longitude), toVector(point.latitude, point.longitude)]
          expect(tagsBetween(from, to) & shut).toBe(0)
          expect(isBarred(from, to)).toBe(false)
        })
      }),
      RUNS,
    )
  })
})
