import {
  geoAzimuthalEqualArea,
  geoConicConformal,
  geoConicEqualArea,
  geoDistance,
  geoNaturalEarth1,
  type GeoProjection,
} from 'd3-geo'

/** Degrees east and north, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number]

export interface Size {
  readonly width: number
  readonly height: number
}

interface TheaterView {
  readonly centre: Position
  /** How far from the centre it is still fit to be seen, degrees. */
  readonly reach: number
  /** How far it goes from the centre to either side, degrees of longitude and of latitude. */
  readonly extent: readonly [east: number, north: number]
  readonly project: () => GeoProjection
}

const azimuthal = (longitude: number, latitude: number, reach = 55): TheaterView => ({
  centre: [longitude, latitude],
  reach,
  extent: [40, 42],
  project: () => geoAzimuthalEqualArea().rotate([-longitude, -latitude]),
})

/** The seam lies in the Atlantic, so that the Pacific is whole. */
const earth: TheaterView = {
  centre: [150, 0],
  reach: 180,
  extent: [179.9, 85],
  project: () => geoNaturalEarth1().rotate([-150, 0]),
}

/** How each theater is best seen. */
const views: Readonly<Record<string, TheaterView>> = {
  '': earth,
  INDOPACOM: { ...earth, extent: [78, 48] },
  EUCOM: {
    centre: [15, 50],
    reach: 45,
    extent: [28, 18],
    project: () => geoConicConformal().rotate([-15, 0]).center([0, 50]).parallels([40, 60]),
  },
  NORTHCOM: {
    centre: [-96, 40],
    reach: 50,
    extent: [40, 30],
    project: () => geoConicEqualArea().rotate([96, 0]).center([0, 38]).parallels([29.5, 45.5]),
  },
  SOUTHCOM: azimuthal(-68, -12),
  CENTCOM: azimuthal(52, 28),
  AFRICOM: azimuthal(18, 3),
}

/** Points that have a theater in their frame, for a map with nothing on it that says how far it goes; those of the earth, for a theater that is not known here. */
export function toOutline(theater: string): readonly Position[] {
  const {
    centre: [longitude, latitude],
    extent: [east, north],
  } = views[theater] ?? earth
  return [
    [longitude - east, latitude],
    [longitude + east, latitude],
    [longitude, latitude - north],
    [longitude, latitude + north],
  ]
}

const RADIANS = Math.PI / 180

/** Least width and height that is shown, radians: a single place is seen among its neighbours. */
const LEAST_SPAN = 0.14

/**
 * The earth as flat as this theater is best seen, with every point in the frame. Points beyond the theater's reach, such as an origin at
 * home, are seen on a map of the world that is turned so that the points lie together.
 * @param points one at least
 * @param padding pixels kept free around the points
 */
export function toProjection(
  theater: string,
  points: readonly Position[],
  { width, height }: Size,
  padding: number,
): GeoProjection {
  const view = views[theater] ?? azimuthal(...findCentre(points))
  const isInReach = points.every((point) => geoDistance([...view.centre], [...point]) <= view.reach * RADIANS)
  const projection = isInReach ? view.project() : geoNaturalEarth1().rotate([-findCentre(points)[0], 0])
  projection.scale(1).translate([0, 0]).precision(0.3)
  const shown = points.flatMap((point) => {
    const at = projection([...point])
    return at === null ? [] : [at]
  })
  const xs = shown.map(([x]) => x)
  const ys = shown.map(([, y]) => y)
  const [left, right, top, bottom] = [lowest(xs), highest(xs), lowest(ys), highest(ys)]
  const scale = Math.min(
    Math.max(1, width - 2 * padding) / Math.max(LEAST_SPAN, right - left),
    Math.max(1, height - 2 * padding) / Math.max(LEAST_SPAN, bottom - top),
  )
  return (
    projection
      .scale(scale)
      .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2])
      // A frame's width around the frame, to be moved into view.
      .clipExtent([
        [-width, -height],
        [2 * width, 2 * height],
      ])
  )
}

// Spread as arguments, ten thousand points would fill the stack.
const lowest = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), Infinity)
const highest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), -Infinity)

/** The middle of points around the earth: opposite to the widest stretch of longitudes without any. */
export function findCentre(points: readonly Position[]): [longitude: number, latitude: number] {
  if (points.length === 0) return [0, 0]
  const longitudes = points.map(([longitude]) => (longitude + 360) % 360).sort((one, other) => one - other)
  let widest = { gap: -1, after: 0 }
  longitudes.forEach((longitude, index) => {
    const next = longitudes[index + 1] ?? (longitudes[0] ?? 0) + 360
    if (next - longitude > widest.gap) widest = { gap: next - longitude, after: longitude }
  })
  const span = 360 - widest.gap
  const middle = widest.after + widest.gap + span / 2
  const latitudes = points.map(([, latitude]) => latitude)
  return [((middle + 180) % 360) - 180, (lowest(latitudes) + highest(latitudes)) / 2]
}
