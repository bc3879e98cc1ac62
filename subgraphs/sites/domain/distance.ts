/** A point on the earth in degrees, WGS 84. */
export interface Point {
  latitude: number
  longitude: number
}

/** Mean radius of the earth (IUGG, R1). data/matching-sites.ts takes the same. */
export const EARTH_RADIUS_KM = 6371.0088

/** Great-circle distance by the haversine formula, which stays right across 180 degrees and for points close by. */
export function toDistanceKm(from: Point, to: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const halfLatitude = radians(to.latitude - from.latitude) / 2
  const halfLongitude = radians(to.longitude - from.longitude) / 2
  const haversine =
    Math.sin(halfLatitude) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(halfLongitude) ** 2
  // Rounding can lift it a little over 1 on the far side of the earth.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)))
}
