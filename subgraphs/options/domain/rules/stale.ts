import { findCapability } from '../capability.ts'
import type { CapabilityFacts } from '../facts.ts'
import { toFinding, type Finding, type Judge } from '../finding.ts'
import { addYears, daysBetween, endOf } from '../partial-date.ts'
import type { Question } from '../question.ts'
import { findSlot, findSuitableCenters, type Slot } from '../schedule.ts'

/** Years after which evidence of a capability should be asked for anew. */
const STALE_AFTER_YEARS = 5

/** Days after which a yard's figures should be asked for anew: this project's figure, as yards plan by the month or two. */
const FIGURES_STALE_AFTER_DAYS = 60

/** Old evidence is still evidence and an old figure still a figure; their age must show. */
export const judgeStale: Judge = (question, site, law) => {
  const record = findCapability(question, site)
  if (!record) return []
  return [...judgeEvidenceAge(question, record), ...judgeFigures(question, site, law)]
}

const findOldest = ({ spans }: Slot): string | undefined =>
  spans.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).sort()[0]

/** Whether the oldest of the figures that a slot rests on should be asked for anew; never of what a request assumes. */
export function isSlotStale(slot: Slot, today: string): boolean {
  const oldest = findOldest(slot)
  return oldest !== undefined && daysBetween(oldest, today) > FIGURES_STALE_AFTER_DAYS
}

const judgeFigures: Judge = (question, site) => {
  const clearedBy = 'Newer figures from the operator.'
  const slot = findSlot(question, site)
  const oldest = slot ? findOldest(slot) : undefined
  if (slot && oldest !== undefined)
    return isSlotStale(slot, question.today)
      ? [
          toFinding(
            'NOTE',
            `The capacity figures are ${daysBetween(oldest, question.today)} days old.`,
            `Published on ${oldest}.`,
            { clearedBy },
          ),
        ]
      : []
  const centers = findSuitableCenters(question, site)
  const expiredOn = centers
    .flatMap((center) => center.expiredOn ?? [])
    .sort()
    .at(-1)
  if (expiredOn === undefined || centers.some(({ publishedTo }) => publishedTo !== null)) return []
  return [
    toFinding('NOTE', 'The capacity figures have expired and are not used.', `They held through ${expiredOn}.`, {
      clearedBy,
    }),
  ]
}

function judgeEvidenceAge(question: Question, { asOf, note, sources }: CapabilityFacts): Omit<Finding, 'code'>[] {
  const clearedBy = 'A newer report.'
  if (asOf === null)
    return [
      toFinding('NOTE', 'When the evidence is from is not stated.', note ?? 'No date on record.', {
        clearedBy,
        sources,
      }),
    ]
  if (addYears(endOf(asOf), STALE_AFTER_YEARS) >= question.readyOn) return []
  return [
    toFinding(
      'NOTE',
      `The evidence is more than ${STALE_AFTER_YEARS} years old.`,
      `As of ${asOf}.${note ? ` ${note}` : ''}`,
      { clearedBy, sources },
    ),
  ]
}
