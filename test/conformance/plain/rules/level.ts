import { blocks, unknown, type Rule } from '../finding.ts'

/** The level must be one that the record states; a record that states none leaves it unknown. */
export const level: Rule = ({ wantedLevel }, _place, record) => {
  if (record === null) return []
  if (record.levels.length === 0) return [unknown]
  for (const stated of record.levels)
    if (wantedLevel === null ? stated !== 'TRAINING' : stated === wantedLevel) return []
  return [blocks]
}
