import { blocks, unknown, type Rule } from '../finding.ts'

export const neededBy: Rule = (ask, _place, record, { slot }) => {
  if (record === null || ask.neededBy === null) return []
  if (slot === null) return [unknown]
  return slot.completion > ask.neededBy ? [blocks] : []
}
