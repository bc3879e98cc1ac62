import { toFinding, type Judge } from '../finding.ts'
import { isShip } from '../vessel.ts'

/** A nuclear-powered ship goes only where a record says that such ships are worked on. */
export const judgeNuclear: Judge = (question, site) => {
  const { system } = question
  if (!isShip(question) || system.nuclear !== true) return []
  if (site.capabilities.some((record) => record.systemNuclear === true && !record.ended)) return []
  return [
    toFinding(
      'BLOCKS',
      `${system.designation} is nuclear-powered, and no record says that ${site.name} works on such ships.`,
      'The class is recorded as nuclear-powered. No work on a nuclear-powered class is on record here.',
      {
        clearedBy: 'A record of work on nuclear-powered ships here.',
        sources: system.sources,
      },
    ),
  ]
}
