import { pointsBetween, type Position } from './sphere.ts'

/** Places on a drawn line are no further apart than this, so that it bends as the great circle does. */
const STEP_KM = 300

/** A course over the earth as coordinates of a GeoJSON MultiLineString, [longitude, latitude], cut at 180 degrees. */
export function drawLine(course: readonly Position[]): [number, number][][] {
  const lines: [number, number][][] = [[]]
  const add = (longitude: number, latitude: number): void => {
    lines.at(-1)!.push([round(longitude), round(latitude)])
  }
  let last: Position | null = null
  for (const point of densify(course)) {
    if (last !== null && Math.abs(point.longitude - last.longitude) > 180) {
      const side = last.longitude > 0 ? 180 : -180
      const toEdge = Math.abs(side - last.longitude)
      const width = toEdge + Math.abs(-side - point.longitude)
      const latitude = last.latitude + (width === 0 ? 0 : toEdge / width) * (point.latitude - last.latitude)
      add(side, latitude)
      lines.push([])
      add(-side, latitude)
    }
    add(point.longitude, point.latitude)
    last = point
  }
  return lines
}

function* densify(course: readonly Position[]): Generator<Position> {
  for (const [i, point] of course.entries()) {
    if (i === 0) yield point
    else yield* pointsBetween(course[i - 1]!, point, STEP_KM).slice(1)
  }
}

/** Ten metres. */
const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000
