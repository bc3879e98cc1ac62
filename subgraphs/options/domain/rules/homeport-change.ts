import type { Law } from '../facts.ts'
import { toFinding, type Finding } from '../finding.ts'
import { addDays, addMonths, addYears, placeDay } from '../partial-date.ts'
import type { Question } from '../question.ts'

// Families of the classes that 10 USC 8690 names.
const FORWARD_DEPLOYED_FAMILIES = ['Aircraft carrier', 'Amphibious ship', 'Surface combatant', 'Littoral combat ship']

/**
 * 10 USC 8680(b): in the 15 months before a ship moves to a homeport in the United States no work of more than six
 * months begins, and before it moves overseas such work is done in the United States. 10 USC 8690: ten years abroad
 * at most.
 */
export function judgeHomeportChange(
  question: Question,
  isHomeportedInUs: boolean,
  isYardInUs: boolean,
  law: Law,
): Omit<Finding, 'code'>[] {
  return [
    ...judgeWindow(question, isHomeportedInUs, isYardInUs, law),
    ...judgeTenYears(question, isHomeportedInUs || isYardInUs, law),
  ]
}

function judgeWindow(
  question: Question,
  isHomeportedInUs: boolean,
  isYardInUs: boolean,
  law: Law,
): Omit<Finding, 'code'>[] {
  const rule = law.get('la-8680-b')
  const change = question.vessel.plannedHomeportChange
  if (!rule || change === null || (isHomeportedInUs && isYardInUs)) return []
  const { readyOn, plannedDays } = question
  const windowEnd = addMonths(readyOn, rule.windowMonths ?? 15)
  // The window is open from the start of the work to the move, and closed once the move is over.
  const isInWindow = placeDay(windowEnd, change) !== 'BEFORE' && placeDay(readyOn, change) !== 'AFTER'
  if (!isInWindow) return []
  // A move whose month or year has begun may be over already.
  const isSure = placeDay(windowEnd, change) === 'AFTER' && placeDay(readyOn, change) === 'BEFORE' && !isYardInUs
  const fact = `Work from ${readyOn}, ${plannedDays === null ? 'length not stated' : `${plannedDays} days planned`}; homeport change planned for ${change}. ${rule.what}`
  const isLong =
    plannedDays === null ? null : addDays(readyOn, plannedDays) > addMonths(readyOn, rule.minDurationMonths ?? 6)
  if (isLong === false) return []
  const clearedBy = `Work of at most ${rule.minDurationMonths} months, or a start outside the ${rule.windowMonths} months before the change${isHomeportedInUs ? ', or a yard in the United States' : ''}.`
  return [
    isLong && isSure
      ? toFinding(
          'BLOCKS',
          `Work of more than ${rule.minDurationMonths} months may not begin here within ${rule.windowMonths} months of the homeport change.`,
          fact,
          { clearedBy, rule },
        )
      : toFinding(
          'NEEDS_REVIEW',
          `The homeport change may bar work of more than ${rule.minDurationMonths} months.`,
          fact,
          {
            clearedBy: `${plannedDays === null ? 'Stating work.plannedDays. ' : ''}${clearedBy}`,
            rule,
          },
        ),
  ]
}

function judgeTenYears(question: Question, isInUs: boolean, law: Law): Omit<Finding, 'code'>[] {
  const rule = law.get('la-8690')
  if (!rule || isInUs || !FORWARD_DEPLOYED_FAMILIES.includes(question.system.family)) return []
  const since = question.vessel.forwardDeployedSince
  const limit = since === null ? null : addYears(since, rule.maxYears ?? 10)
  if (limit !== null && placeDay(question.readyOn, limit) !== 'BEFORE')
    return [
      toFinding(
        'NEEDS_REVIEW',
        `The ship is forward deployed overseas for ${rule.maxYears} years or longer.`,
        `Since ${since}. ${rule.what}`,
        {
          clearedBy: 'A waiver, or the move to a homeport in the United States.',
          rule,
        },
      ),
    ]
  return [
    toFinding(
      'NOTE',
      `Forward deployment overseas ends after ${rule.maxYears} years.`,
      limit === null
        ? `Since when is not stated (vessel.forwardDeployedSince). ${rule.what}`
        : `Since ${since}: until ${limit}.`,
      { rule },
    ),
  ]
}
