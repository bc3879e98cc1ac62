import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import type { LaidStrait } from './arrange.ts'
import type { MapOrigin, MapPlace, MapRoute } from './map-props.ts'
import { toOutline, type Position } from './projection.ts'
import type { CountryShape } from './shapes.ts'
import { straits } from './straits.ts'

/** Every point that has to be in the frame: without places, the theater as a whole. */
export function toPoints(
  theater: string,
  places: readonly MapPlace[],
  routes: readonly MapRoute[],
  origin: MapOrigin | null,
): readonly Position[] {
  return [
    ...(places.length === 0 ? toOutline(theater) : []),
    ...[...places, ...(origin === null ? [] : [origin])].map(
      ({ longitude, latitude }) => [longitude, latitude] as const,
    ),
    ...routes.flatMap(({ route }) => (route as { coordinates: Position[][] }).coordinates.flat()),
  ]
}

/** Where something lies on the drawing; null: beyond its edge. */
export const lay = (
  projection: GeoProjection,
  { longitude, latitude }: { longitude: number; latitude: number },
): { x: number; y: number } | null => {
  const at = projection([longitude, latitude])
  return at === null ? null : { x: at[0], y: at[1] }
}

/** Straits on the drawing, and near it: a theater's map says nothing of the other side of the earth. */
export const layStraits = (
  projection: GeoProjection,
  { width, height }: { width: number; height: number },
): readonly LaidStrait[] =>
  straits.flatMap((strait) => {
    const at = lay(projection, strait)
    return at !== null && at.x > -width && at.x < 2 * width && at.y > -height && at.y < 2 * height
      ? [{ strait, ...at }]
      : []
  })

export interface LaidCountry {
  readonly iso3: string
  readonly name: string
  /** Middle of its largest part, and how wide that is. */
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Countries of the theater, where their names are to stand. */
export function layCountries(
  projection: GeoProjection,
  shapes: readonly CountryShape[],
  countries: ReadonlyMap<string, string>,
): readonly LaidCountry[] {
  const measure = geoPath(projection)
  return shapes.flatMap(({ iso3, shape: { geometry } }) => {
    const name = iso3 === null ? undefined : countries.get(iso3)
    if (iso3 === null || name === undefined) return []
    const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
    const polygons: GeoPermissibleObjects[] = parts.map((coordinates) => ({ type: 'Polygon', coordinates }))
    const [largest] = (polygons.length > 0 ? polygons : [geometry as GeoPermissibleObjects])
      .map((polygon) => ({ polygon, area: measure.area(polygon) }))
      .sort((one, other) => other.area - one.area)
    if (!largest || largest.area === 0) return []
    const [x, y] = measure.centroid(largest.polygon)
    const [[left], [right]] = measure.bounds(largest.polygon)
    return [{ iso3, name, x, y, width: right - left }]
  })
}
