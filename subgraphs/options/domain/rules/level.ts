import { findCapability } from '../capability.ts'
import { toFinding, type Judge } from '../finding.ts'
import { wantedLevel } from '../wanted-level.ts'

/** The level asked for must be one that the record states; depth does not run downwards by itself. */
export const judgeLevel: Judge = (question, site, law) => {
  const record = findCapability(question, site)
  if (!record) return []
  const { system } = question
  const level = wantedLevel(question)
  // Where the kind of work decides the level and not the request, the law that says so is the ground.
  const rule = question.level === null && level !== null ? law.get('la-2460') : undefined
  if (record.levels.length === 0)
    return [
      toFinding(
        'UNKNOWN',
        `The record of ${system.designation} at ${site.name} states no level of work.`,
        record.note ?? 'Level not stated.',
        { clearedBy: 'A statement of the level from the site or its operator.', rule, sources: record.sources },
      ),
    ]
  const isStated =
    level === null ? record.levels.some((stated) => stated !== 'TRAINING') : record.levels.includes(level)
  if (isStated) return []
  return [
    toFinding(
      'BLOCKS',
      `${level ?? 'Repair'} is not a level on record for ${system.designation} at ${site.name}.`,
      `On record: ${record.levels.join(', ')}.${record.note ? ` ${record.note}` : ''}`,
      {
        clearedBy: `A record of ${level ?? 'repair'} work on this system here, or asking for a level on record.`,
        rule,
        sources: record.sources,
      },
    ),
  ]
}
