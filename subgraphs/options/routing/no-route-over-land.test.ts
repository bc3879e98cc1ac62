import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { joinWater } from './join-water.ts'
import { SEASIDE_KM } from './plan-passages.ts'
import { routeOverSea } from './route-over-sea.ts'
import { seaGrid } from './sea-grid.ts'
import { pointsBetween, type Position } from './sphere.ts'

/** Natural Earth at 1:50 million as polygons: put together by topojson-client, not by the code under test. */
const BANDS_PER_DEGREE = 4
function loadLand(): (position: Position) => boolean {
  const topology = createRequire(import.meta.url)('world-atlas/land-50m.json') as Topology<{ land: GeometryCollection }>
  const land = feature(topology, topology.objects.land) as FeatureCollection<Polygon | MultiPolygon>
  const polygons = land.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  )
  const bands: [number, number, number, number][][] = Array.from({ length: 180 * BANDS_PER_DEGREE }, () => [])
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [a, y1, b, y2] = [ring[i - 1]![0]!, ring[i - 1]![1]!, ring[i]![0]!, ring[i]![1]!]
      // 180 degrees is written with either sign; an edge does not go round the earth.
      const [x1, x2] = Math.abs(a - b) < 180 ? [a, b] : Math.abs(a) === 180 ? [-a, b] : [a, -b]
      const band = (y: number) => Math.min(180 * BANDS_PER_DEGREE - 1, Math.floor((y + 90) * BANDS_PER_DEGREE))
      for (let k = band(Math.min(y1, y2)); k <= band(Math.max(y1, y2)); k++) bands[k]!.push([x1, y1, x2, y2])
    }
  return ({ latitude: y, longitude: x }) => {
    let isInside = false
    for (const [x1, y1, x2, y2] of bands[Math.floor((y + 90) * BANDS_PER_DEGREE)]!)
      if (y1 > y !== y2 > y && x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) isInside = !isInside
    return isInside
  }
}

interface Site extends Position {
  id: string
}
interface RecordedSite {
  id: string
  domains: string[]
  lat: number | null
  lon: number | null
}
const network = JSON.parse(readFileSync(new URL('../../../reference/network.json', import.meta.url), 'utf8')) as {
  sites: RecordedSite[]
  candidateSites: RecordedSite[]
}
const sites: Site[] = [...network.sites, ...network.candidateSites].flatMap(({ id, domains, lat, lon }) =>
  domains.includes('MARITIME') && lat !== null && lon !== null ? [{ id, latitude: lat, longitude: lon }] : [],
)
const STEP_KM = 5

describe('routes between all maritime sites of the network', () => {
  const grid = seaGrid()
  const joinings = new Map(sites.map((site) => [site.id, joinWater(grid, site, SEASIDE_KM)]))

  it('exist: each site is joined to water that leads to the sea', () => {
    expect(sites.length).toBeGreaterThan(50)
    expect(sites.filter(({ id }) => joinings.get(id) === null).map(({ id }) => id)).toEqual([])
  })

  it('never cross land but on the leg to the site and in channels laid by hand', () => {
    const isLand = loadLand()
    const legs = new Map<string, { from: Position; to: Position; of: string }>()
    for (const [i, from] of sites.entries())
      for (const to of sites.slice(i + 1)) {
        const route = routeOverSea(from, joinings.get(from.id)!, to, joinings.get(to.id)!, 0)
        expect(route).not.toBeNull()
        route!.points.forEach((point, i) => {
          if (i === 0 || route!.legs[i] !== 'OPEN') return
          const before = route!.points[i - 1]!
          // Routes share most of their legs.
          const key = `${before.latitude} ${before.longitude} ${point.latitude} ${point.longitude}`
          legs.set(key, { from: before, to: point, of: `${from.id} to ${to.id}` })
        })
      }
    expect(legs.size).toBeGreaterThan(1000)
    const ashore = [...legs.values()].flatMap(({ from, to, of }) =>
      pointsBetween(from, to, STEP_KM)
        .filter(isLand)
        .map(({ latitude, longitude }) => `${of} at ${latitude}, ${longitude}`),
    )
    expect(ashore).toEqual([])
  })
})
