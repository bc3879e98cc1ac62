import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import type { Mark } from './arrange-marks.ts'
import type { MapOrigin, MapPlace, MapRoute } from './map-props.ts'
import { placeLabels, toWidth, type Box, type Label, type LabelWish } from './place-labels.ts'
import type { Position } from './projection.ts'
import type { CountryShape } from './shapes.ts'
import { straits, type Strait } from './straits.ts'

export interface LaidStrait {
  readonly strait: Strait
  readonly x: number
  readonly y: number
}

/** Every point that has to be in the frame. */
export function toPoints(
  places: readonly MapPlace[],
  routes: readonly MapRoute[],
  origin: MapOrigin | null,
): readonly Position[] {
  return [
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

/** Names on the map that have room beside the marks: origin first, then straits that matter to the question, then others and countries. */
export function nameThings({
  marks,
  laidStraits,
  laidCountries,
  origin,
  isImportant,
  shut,
  frame,
}: {
  marks: readonly Mark[]
  laidStraits: readonly LaidStrait[]
  laidCountries: readonly LaidCountry[]
  origin: { x: number; y: number; name: string } | null
  isImportant: (straitId: string) => boolean
  shut: readonly string[]
  frame: Box
}): readonly (Label & { readonly of: 'origin' | 'strait' | 'shut' | 'country' })[] {
  const square = (x: number, y: number, half: number): Box => ({
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
  })
  const taken = [
    ...marks.map(({ x, y, kind, places }) => ({
      ...square(x, y, kind === 'excluded' || kind === 'none' ? 8 : 13),
      ...(places.length > 1 && { width: 34 }),
    })),
    ...laidStraits.map(({ x, y }) => square(x, y, 6)),
    ...(origin ? [square(origin.x, origin.y, 9)] : []),
  ]
  const sorted = [...laidStraits].sort(
    (one, other) => Number(isImportant(other.strait.id)) - Number(isImportant(one.strait.id)),
  )
  const wishes: LabelWish[] = [
    ...(origin ? [{ id: 'origin', text: origin.name, x: origin.x, y: origin.y, gap: 12 }] : []),
    ...sorted.map(({ strait, x, y }) => ({
      id: strait.id,
      text: shut.includes(strait.id) ? `${strait.name}: shut` : strait.name,
      x,
      y,
      gap: 9,
    })),
    // A name that is much wider than its country would seem to name its neighbours.
    ...laidCountries
      .filter(({ name, width }) => toWidth(name) < 1.2 * width)
      .map(({ iso3, name, x, y }) => ({ id: iso3, text: name, x, y, gap: null })),
  ]
  const isCountry = new Set(laidCountries.map(({ iso3 }) => iso3))
  return placeLabels(wishes, taken, frame).map((label) => ({
    ...label,
    of: isCountry.has(label.id)
      ? 'country'
      : label.id === 'origin'
        ? 'origin'
        : shut.includes(label.id)
          ? 'shut'
          : 'strait',
  }))
}
