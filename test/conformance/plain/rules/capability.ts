import { blocks, note, type Rule } from '../finding.ts'

/** No record, no answer. What the record and the site add in words is worth knowing. */
export const capability: Rule = (_ask, { site }, record) => {
  if (record === null) return [blocks]
  return record.note !== null || site.note !== null ? [note] : []
}
