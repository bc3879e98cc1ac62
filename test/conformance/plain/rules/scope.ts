import { blocks, needsReview, note, type Found, type Rule } from '../finding.ts'

/** What the record is limited to: type of equipment, part, kind of work, owner, workforce. */
export const scope: Rule = (ask, _place, record) => {
  if (record === null) return []
  const found: Found[] = []
  if (record.system_id !== ask.system.id) found.push(needsReview)
  if (record.scope.length > 0 && !record.scope.includes(ask.part)) found.push(blocks)
  if (record.scope.length === 0 && ask.part === 'COMPONENTS') found.push(needsReview)
  if (record.work_kinds.length > 0) {
    if (ask.kind === null) found.push(needsReview)
    else if (!record.work_kinds.includes(ask.kind)) found.push(blocks)
  }
  if (record.owners.length > 0 && !record.owners.includes(ask.owner)) found.push(needsReview)
  if (record.workforce !== null) found.push(note)
  return found
}
