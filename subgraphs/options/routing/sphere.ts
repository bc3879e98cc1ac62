import geodesic from 'geographiclib-geodesic'

const { asin, atan2, ceil, cos, hypot, max, min, sin, sqrt } = Math

/** Degrees, WGS84. */
export interface Position {
  latitude: number
  longitude: number
}

const RADIANS = Math.PI / 180
/** Mean radius of the earth (IUGG), for what need not be true to the last part in 200. */
export const EARTH_RADIUS_KM = 6371.0088

const wgs84 = geodesic.Geodesic.WGS84

/** Kilometres over the WGS84 ellipsoid. */
export function distanceKm(from: Position, to: Position): number {
  return wgs84.Inverse(from.latitude, from.longitude, to.latitude, to.longitude).s12! / 1000
}

/** Kilometres over the sphere: within 0.6 percent of the ellipsoid and twenty times as fast. */
export function sphereKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const dLat = sin(((lat2 - lat1) * RADIANS) / 2)
  const dLon = sin(((lon2 - lon1) * RADIANS) / 2)
  const h = dLat * dLat + cos(lat1 * RADIANS) * cos(lat2 * RADIANS) * dLon * dLon
  return 2 * EARTH_RADIUS_KM * asin(min(1, sqrt(h)))
}

export type Vector = readonly [number, number, number]

export function toVector(latitude: number, longitude: number): Vector {
  const parallel = cos(latitude * RADIANS)
  return [parallel * cos(longitude * RADIANS), parallel * sin(longitude * RADIANS), sin(latitude * RADIANS)]
}

/** Whether two arcs of great circles, each shorter than half a circle, cross. */
export function arcsCross(a: Vector, b: Vector, c: Vector, d: Vector): boolean {
  const n = cross(a, b)
  const m = cross(c, d)
  const side1 = dot(n, c)
  const side2 = dot(n, d)
  if (side1 * side2 > 0) return false
  const side3 = dot(m, a)
  const side4 = dot(m, b)
  if (side3 * side4 > 0) return false
  // Both straddle each other's great circle; they may still lie on opposite sides of the earth.
  const x = cross(n, m)
  const near = dot(x, [a[0] + b[0], a[1] + b[1], a[2] + b[2]])
  const far = dot(x, [c[0] + d[0], c[1] + d[1], c[2] + d[2]])
  return near * far > 0
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** Longitude in [-180, 180). */
export const wrapLongitude = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180

/** Points of the great circle between two positions, both ends included, no two further apart than asked. */
export function pointsBetween(from: Position, to: Position, stepKm: number): Position[] {
  const a = toVector(from.latitude, from.longitude)
  const b = toVector(to.latitude, to.longitude)
  const angle = sphereKm(from.latitude, from.longitude, to.latitude, to.longitude) / EARTH_RADIUS_KM
  const steps = max(1, ceil((angle * EARTH_RADIUS_KM) / stepKm))
  const points = [from]
  for (let i = 1; i < steps; i++) points.push(onArc(a, b, angle, i / steps))
  return [...points, to]
}

function onArc(a: Vector, b: Vector, angle: number, share: number): Position {
  const whole = sin(angle)
  const p = sin((1 - share) * angle) / whole
  const q = sin(share * angle) / whole
  const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]
  return { latitude: atan2(z, hypot(x, y)) / RADIANS, longitude: atan2(y, x) / RADIANS }
}
