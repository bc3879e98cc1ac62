import type { SystemCategoryQuery } from '../generated/operations.ts'
import { noQuestion, type Question } from '../question/question.ts'

/** Whether a system is a ship; UNKNOWN while nobody has said. */
export type ShipStanding = 'SHIP' | 'OTHER' | 'UNKNOWN'

/** A name that several systems share is a ship's where all of them are ships. */
export function toShipStanding(resolution: SystemCategoryQuery['resolveSystem'] | undefined): ShipStanding {
  switch (resolution?.__typename) {
    case 'SystemFound':
      return resolution.system.category === 'SHIP' ? 'SHIP' : 'OTHER'
    case 'AmbiguousSystemName':
      return resolution.candidates.every(({ category }) => category === 'SHIP') ? 'SHIP' : 'OTHER'
    case 'UnknownSystemName':
      return 'OTHER'
    case undefined:
      return 'UNKNOWN'
  }
}

const CIRCUMSTANCES = ['hostile', 'homeport', 'deployed', 'operator', 'homeportChange', 'forwardSince'] as const

export const hasCircumstances = (question: Question): boolean =>
  CIRCUMSTANCES.some((key) => question[key] !== noQuestion[key])

/** What 10 USC 8680 turns on is asked of ships of the United States alone. */
export const asksCircumstances = (question: Question, standing: ShipStanding): boolean =>
  (question.owner === '' || question.owner === 'USA') &&
  (standing === 'SHIP' || (standing === 'UNKNOWN' && hasCircumstances(question)))

export const asksDocking = (question: Question, standing: ShipStanding): boolean =>
  standing === 'SHIP' || (standing === 'UNKNOWN' && question.docking)

/**
 * The question that a form asks: without what it does not show, and without sites of another answer. While nobody has said whether the
 * new system is a ship, what was said of the one before does not count.
 */
export function toAsked(draft: Question, before: Question, standing: ShipStanding): Question {
  const isOther = draft.system !== before.system
  const known = standing === 'UNKNOWN' && isOther ? 'OTHER' : standing
  const isElsewhere = draft.theater !== before.theater
  return {
    ...draft,
    docking: draft.docking && asksDocking(draft, known),
    ...(!asksCircumstances(draft, known) && Object.fromEntries(CIRCUMSTANCES.map((key) => [key, noQuestion[key]]))),
    ...(isElsewhere && { closed: [] }),
    ...((isOther || isElsewhere) && { compare: [], site: '' }),
  }
}
