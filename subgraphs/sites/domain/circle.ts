import type { Point } from './distance.ts'

export interface Circle extends Point {
  withinKm: number
}

const RANGES = [
  ['latitude', -90, 90],
  ['longitude', -180, 180],
  // Half round the earth, on any model of it.
  ['withinKm', 0, 20_040],
] as const

/** The first number that lies outside its range, in words that begin with its field; null where all are good. */
export function findRangeProblem(values: Point & Partial<Circle>): string | null {
  for (const [field, least, most] of RANGES) {
    const value = values[field]
    // Written so that NaN fails too.
    if (value !== undefined && !(value >= least && value <= most))
      return `${field}: between ${least} and ${most}, not ${value}.`
  }
  return null
}
