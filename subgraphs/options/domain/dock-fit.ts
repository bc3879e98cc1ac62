import type { DockFacts, SystemFacts } from './facts.ts'

export type DockFitVerdict = 'FITS' | 'TIGHT' | 'NO' | 'UNKNOWN'

/** Margins are dock minus ship in metres; null where either measure is not recorded. */
export interface DockFit {
  verdict: DockFitVerdict
  dock: DockFacts | null
  lengthMarginM: number | null
  beamMarginM: number | null
  draftMarginM: number | null
}

/**
 * Clearance to plan with, in metres over the whole length, the whole beam, and under the keel: planning figures of
 * this project. The docking plan of ship and dock decides.
 */
export const PLANNING_CLEARANCE_M = { length: 4, beam: 2, draft: 0.5 } as const

// The best dock of a yard is the one that is known to take the ship; one that might is better than one that cannot.
const PREFERENCE: readonly DockFitVerdict[] = ['FITS', 'TIGHT', 'UNKNOWN', 'NO']

const margin = (dock: number | null, ship: number | null): number | null =>
  dock === null || ship === null ? null : Math.round((dock - ship) * 100) / 100

/** Measures one ship against one dock. One measure that does not fit decides, whatever is unknown about the others. */
export function measureDock(ship: Pick<SystemFacts, 'lengthM' | 'beamM' | 'draftM'>, dock: DockFacts): DockFit {
  const lengthMarginM = margin(dock.lengthM, ship.lengthM)
  const beamMarginM = margin(dock.widthM, ship.beamM)
  const draftMarginM = margin(dock.depthM, ship.draftM)
  const margins = [
    [lengthMarginM, PLANNING_CLEARANCE_M.length],
    [beamMarginM, PLANNING_CLEARANCE_M.beam],
    [draftMarginM, PLANNING_CLEARANCE_M.draft],
  ] as const
  const verdict = margins.some(([metres]) => metres !== null && metres < 0)
    ? 'NO'
    : margins.some(([metres]) => metres === null)
      ? 'UNKNOWN'
      : margins.some(([metres, clearance]) => metres !== null && metres < clearance)
        ? 'TIGHT'
        : 'FITS'
  return { verdict, dock, lengthMarginM, beamMarginM, draftMarginM }
}

/** The best that the yard's recorded docks offer; with none recorded it is unknown, since no record is not no dock. */
export function findBestDock(ship: SystemFacts, docks: readonly DockFacts[]): DockFit {
  const fits = docks.map((dock) => measureDock(ship, dock))
  fits.sort(
    (a, b) =>
      PREFERENCE.indexOf(a.verdict) - PREFERENCE.indexOf(b.verdict) || (b.beamMarginM ?? 0) - (a.beamMarginM ?? 0),
  )
  return fits[0] ?? { verdict: 'UNKNOWN', dock: null, lengthMarginM: null, beamMarginM: null, draftMarginM: null }
}
