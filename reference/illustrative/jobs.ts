import type { Domain } from './bays.ts'
import { draw, drawWhole } from './draw.ts'
import type { Market } from './market.ts'
import type { Stretch } from './stretches.ts'

/** A job in one bay, and the week in which it was placed. */
export interface Job extends Stretch {
  bay: number
  placedWeek: number
}

/** Weeks that jobs take, fewest and most: a hull or an airframe stays for months, a vehicle or a radio for weeks. */
const JOB_WEEKS: Readonly<Record<Domain, readonly [number, number]>> = {
  MARITIME: [4, 28],
  AIR: [4, 26],
  GROUND: [2, 12],
  ELECTRONICS: [2, 10],
}

/**
 * The jobs that fill the bays of a stretch. They stay within it, so that no more is taken than is published. Each is
 * placed some weeks before it begins: as today moves on jobs are added, and none moves.
 */
export function drawJobs(
  seed: number,
  workCenterId: string,
  domain: Domain,
  { stretch, bays, market }: { stretch: Stretch; bays: number; market: Market },
): Job[] {
  const [least, most] = JOB_WEEKS[domain]
  return Array.from({ length: bays }, (_, bay) => {
    const jobs: Job[] = []
    let week = stretch.fromWeek
    while (week < stretch.toWeek) {
      const key = [seed, workCenterId, 'job', bay, week] as const
      if (draw(...key, 'close') >= market.closeness)
        week += drawWhole(1, market.closeness < 0.5 ? 12 : 2, ...key, 'gap')
      const toWeek = Math.min(week + drawWhole(least, most, ...key), stretch.toWeek)
      const aheadWeeks = Math.ceil(market.bookedWeeks * (0.85 + 0.3 * draw(...key, 'ahead')))
      if (toWeek > week) jobs.push({ bay, fromWeek: week, toWeek, placedWeek: week - aheadWeeks })
      week = Math.max(toWeek, week + 1)
    }
    return jobs
  }).flat()
}
