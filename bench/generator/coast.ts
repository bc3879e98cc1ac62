import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Ships cannot go further than this up a river, as far as the land mask tells. */
const MAX_KM_FROM_SEA = 12
const KM_PER_DEGREE = 111.2
const DIRECTIONS = 8

interface Ring {
  points: readonly (readonly [longitude: number, latitude: number])[]
  box: readonly [west: number, south: number, east: number, north: number]
}

/** Tells whether there is sea within 12 km, by the land of Natural Earth (world-atlas, 1:50 million). */
export function openCoast(): (latitude: number, longitude: number) => boolean {
  const rings = readLand()
  const isLand = (latitude: number, longitude: number): boolean => {
    let inside = false
    for (const { points, box } of rings)
      if (longitude >= box[0] && longitude <= box[2] && latitude >= box[1] && latitude <= box[3])
        if (isWithin(points, latitude, longitude)) inside = !inside
    return inside
  }
  return (latitude, longitude) => {
    if (!isLand(latitude, longitude)) return true
    for (const km of [MAX_KM_FROM_SEA / 2, MAX_KM_FROM_SEA])
      for (let turn = 0; turn < DIRECTIONS; turn += 1) {
        const angle = (2 * Math.PI * turn) / DIRECTIONS
        const north = (km * Math.cos(angle)) / KM_PER_DEGREE
        const east = (km * Math.sin(angle)) / (KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180))
        if (!isLand(latitude + north, longitude + east)) return true
      }
    return false
  }
}

function readLand(): Ring[] {
  const text = readFileSync(new URL(import.meta.resolve('world-atlas/land-50m.json')), 'utf8')
  const atlas = JSON.parse(text) as Topology<{ land: GeometryCollection }>
  return feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type !== 'MultiPolygon') return []
    return geometry.coordinates.flat().map((ring): Ring => {
      const points = ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude] as const)
      const [longitudes, latitudes] = [points.map(([longitude]) => longitude), points.map(([, latitude]) => latitude)]
      return {
        points,
        box: [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)],
      }
    })
  })
}

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. */
function isWithin(points: Ring['points'], latitude: number, longitude: number): boolean {
  let inside = false
  for (let index = 0, before = points.length - 1; index < points.length; before = index, index += 1) {
    const [x = 0, y = 0] = points[index] ?? []
    const [beforeX = 0, beforeY = 0] = points[before] ?? []
    if (y > latitude !== beforeY > latitude && longitude < ((beforeX - x) * (latitude - y)) / (beforeY - y) + x)
      inside = !inside
  }
  return inside
}
