import { draw, drawWhole } from './draw.ts'

/** Whole weeks, the last one not included. */
export interface Stretch {
  fromWeek: number
  toWeek: number
}

/** Stretches lie within blocks of two years that begin at fixed weeks, so that a later today sees the same ones. */
const BLOCK_WEEKS = 104
const LEAST_WEEKS = 4
const MOST_WEEKS = 40

/** The stretches of a work center that end after one week and begin before another, in order, with gaps now and then. */
export function drawStretches(seed: number, workCenterId: string, fromWeek: number, toWeek: number): Stretch[] {
  const stretches: Stretch[] = []
  for (let block = Math.floor(fromWeek / BLOCK_WEEKS); block * BLOCK_WEEKS < toWeek; block++) {
    const end = (block + 1) * BLOCK_WEEKS
    let week = block * BLOCK_WEEKS
    while (end - week >= LEAST_WEEKS) {
      const key = [seed, workCenterId, 'stretch', week] as const
      if (draw(...key, 'gap') < 0.15) week += drawWhole(1, 4, ...key, 'gap weeks')
      // The longer of two, so that most are long enough for an overhaul and short ones still come up.
      const weeks = Math.max(...[1, 2].map((time) => drawWhole(LEAST_WEEKS, MOST_WEEKS, ...key, time)))
      const stretch = { fromWeek: week, toWeek: Math.min(week + weeks, end) }
      if (stretch.toWeek - week >= LEAST_WEEKS && stretch.toWeek > fromWeek && week < toWeek) stretches.push(stretch)
      week = stretch.toWeek
    }
  }
  return stretches
}
