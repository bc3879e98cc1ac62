import type { Ask } from './ask.ts'
import type { DockRow, SystemRow } from './rows.ts'

export type Fit = 'FITS' | 'TIGHT' | 'UNKNOWN' | 'NO'

/** Whole centimetres, so that no binary fraction decides. */
const cm = (metres: number): number => Math.round(metres * 100)

/** Planning clearances of the README of `options`: 4 m of length, 2 m of beam, 0.5 m under the keel. */
export function fitOf(ship: SystemRow, dock: DockRow): Fit {
  const measures: [number | null, number | null, number][] = [
    [dock.length_m, ship.length_m, 400],
    [dock.width_m, ship.beam_m, 200],
    [dock.depth_m, ship.draft_m, 50],
  ]
  let [isMissing, isTight] = [false, false]
  for (const [room, need, clearance] of measures)
    if (room === null || need === null) isMissing = true
    else if (cm(room) < cm(need)) return 'NO'
    else if (cm(room) < cm(need) + clearance) isTight = true
  if (isMissing) return 'UNKNOWN'
  return isTight ? 'TIGHT' : 'FITS'
}

/** The best that the docks offer; no dock on record is unknown. */
export function bestFit({ system }: Ask, docks: readonly DockRow[]): Fit {
  for (const fit of ['FITS', 'TIGHT', 'UNKNOWN', 'NO'] as const)
    if (docks.some((dock) => fitOf(system, dock) === fit)) return fit
  return 'UNKNOWN'
}
