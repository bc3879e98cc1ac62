import { bestFit } from '../dock.ts'
import { blocks, needsReview, unknown, type Rule } from '../finding.ts'

/** Only where a ship is to be docked. */
export const dockFit: Rule = (ask, { site, docks }) => {
  if (!ask.isShip || !ask.docking) return []
  if (site.kind === 'MAINTENANCE_HQ') return [blocks]
  switch (bestFit(ask, docks)) {
    case 'FITS':
      return []
    case 'TIGHT':
      return [needsReview]
    case 'UNKNOWN':
      return [unknown]
    case 'NO':
      return [blocks]
  }
}
