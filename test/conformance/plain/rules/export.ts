import { needsReview, note, type Rule } from '../finding.ts'
import { isOnSoilOf } from '../soil.ts'

/** A partner's equipment needs leave to be handed to a third country. */
export const exportRule: Rule = ({ owner }, place) => {
  if (owner === 'USA') return []
  return [isOnSoilOf(owner, place) || isOnSoilOf('USA', place) ? note : needsReview]
}
