import { findBestDock, PLANNING_CLEARANCE_M, type DockFit } from '../dock-fit.ts'
import { toFinding, type Judge } from '../finding.ts'
import { isShip } from '../vessel.ts'
import type { SiteFacts } from '../facts.ts'

/** Length, beam and draft against the yard's docks, where docking is asked. */
export const judgeDockFit: Judge = (question, site) => {
  if (!question.docking || !isShip(question)) return []
  const { system } = question
  if (site.kind === 'MAINTENANCE_HQ')
    return [
      toFinding('BLOCKS', `${site.name} is a headquarters and no dock.`, site.note ?? `Kind on record: ${site.kind}.`, {
        clearedBy: 'Work without docking.',
        sources: site.sources,
      }),
    ]
  const fit = findBestDock(system, site.docks)
  const precedent = findPrecedent(site)
  const fact = [fit.dock === null ? site.note : null, describe(fit, system), precedent]
    .filter((part) => part !== null)
    .join(' ')
  const sources = fit.dock?.sources ?? site.sources
  switch (fit.verdict) {
    case 'FITS':
      return []
    case 'TIGHT':
      return [
        toFinding(
          'NEEDS_REVIEW',
          `${system.designation} fits ${fit.dock?.name} at ${site.name} with little to spare.`,
          fact,
          {
            clearedBy: `A docking plan; planned clearance is ${PLANNING_CLEARANCE_M.length} m of length, ${PLANNING_CLEARANCE_M.beam} m of beam, ${PLANNING_CLEARANCE_M.draft} m under the keel.`,
            sources,
          },
        ),
      ]
    case 'NO':
      return [
        toFinding('BLOCKS', `${system.designation} does not fit any recorded dock at ${site.name}.`, fact, {
          clearedBy: 'A larger dock there, a lighter draft, or work without docking.',
          sources,
        }),
      ]
    case 'UNKNOWN':
      return [
        toFinding(
          'UNKNOWN',
          fit.dock === null
            ? `No dock of ${site.name} is on record, so whether ${system.designation} can be docked there is not known.`
            : `A measure is missing on record to tell whether ${system.designation} fits ${fit.dock.name} at ${site.name}.`,
          fact,
          {
            clearedBy: 'The missing measures from the yard.',
            sources,
          },
        ),
      ]
  }
}

function describe(
  fit: DockFit,
  system: { lengthM: number | null; beamM: number | null; draftM: number | null },
): string {
  const metres = (value: number | null): string => (value === null ? 'not recorded' : `${value} m`)
  const ship = `Ship: length ${metres(system.lengthM)}, beam ${metres(system.beamM)}, draft ${metres(system.draftM)}.`
  if (fit.dock === null) return `No dock of this site is on record. ${ship}`
  const { name, lengthM, widthM, depthM } = fit.dock
  return `${name}: length ${metres(lengthM)}, width ${metres(widthM)}, depth ${metres(depthM)}. ${ship}`
}

/** A finished overhaul with docking of the same class is worth knowing; it does not replace a measure. */
function findPrecedent(site: SiteFacts): string | null {
  const event = site.events.find(
    (done) => done.completed !== null && /^(ROH|D[SPM]|EDSRA|DPIA)/.test(done.availability ?? ''),
  )
  return event
    ? `A ship of this class had an availability with docking here: ${event.assetName}, completed ${event.completed}.`
    : null
}
