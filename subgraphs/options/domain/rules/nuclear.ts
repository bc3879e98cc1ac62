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
      system.note ?? 'The class is nuclear-powered.',
      {
        clearedBy: 'A record of work on nuclear-powered ships here.',
        sources: system.sources,
      },
    ),
  ]
}
