import { toSpan } from '../days.ts'
import { blocks, clearableNote, needsReview, type Rule } from '../finding.ts'

const GROUNDS = ['PERFORMED', 'CONTRACTED', 'ASSIGNED', 'PLANNED', 'CANDIDATE']

/** 0 is the strongest ground. */
export const weaknessOf = (basis: string): number => GROUNDS.indexOf(basis)

/** As strong as asked; what is planned has not begun, and what was reported later may not have been so by then. */
export const evidence: Rule = ({ minimumEvidence, readyOn }, _place, record) => {
  if (record === null) return []
  if (weaknessOf(record.basis) > weaknessOf(minimumEvidence)) return [blocks]
  if (record.basis === 'PLANNED') return [clearableNote]
  return record.as_of !== null && toSpan(record.as_of).first > readyOn ? [needsReview] : []
}
