import { findCapability } from '../capability.ts'
import { toFinding, type Judge } from '../finding.ts'
import { daysBetween } from '../partial-date.ts'
import { findSlot } from '../schedule.ts'

/** Completion against the day it is needed; without a slot there is no date of completion. */
export const judgeNeededBy: Judge = (question, site) => {
  const { neededBy } = question
  if (neededBy === null || !findCapability(question, site)) return []
  const slot = findSlot(question, site)
  if (!slot)
    return [
      toFinding(
        'UNKNOWN',
        `Whether the work is complete by ${neededBy} is not known.`,
        `No date of induction at ${site.name} is known (see CAPACITY).`,
        { clearedBy: 'A date of induction.' },
      ),
    ]
  const { induction, completion, spans } = slot
  const ground = spans.some(({ provenance }) => provenance === 'ILLUSTRATIVE')
    ? ' The dates rest on ILLUSTRATIVE figures: generated, not reported by the operator.'
    : ''
  if (completion <= neededBy) return []
  return [
    toFinding(
      'BLOCKS',
      `The work at ${site.name} is complete on ${completion}, after the day by which it is needed.`,
      `Needed by ${neededBy}, ${daysBetween(neededBy, completion)} day(s) before; earliest induction ${induction}, ${daysBetween(induction, completion)} day(s) of work.${ground}`,
      { clearedBy: 'An earlier slot, shorter work, or a later day.' },
    ),
  ]
}
