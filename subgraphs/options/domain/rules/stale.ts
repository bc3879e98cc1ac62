import { findCapability } from '../capability.ts'
import { toFinding, type Judge } from '../finding.ts'
import { addYears, endOf } from '../partial-date.ts'

/** Years after which evidence of a capability should be asked for anew. */
const STALE_AFTER_YEARS = 5

/** Old evidence is still evidence, and its age must show. */
export const judgeStale: Judge = (question, site) => {
  const record = findCapability(question, site)
  if (!record) return []
  const { asOf, sources } = record
  const clearedBy = 'A newer report.'
  if (asOf === null)
    return [
      toFinding('NOTE', 'When the evidence is from is not stated.', record.note ?? 'No date on record.', {
        clearedBy,
        sources,
      }),
    ]
  if (addYears(endOf(asOf), STALE_AFTER_YEARS) >= question.readyOn) return []
  return [
    toFinding(
      'NOTE',
      `The evidence is more than ${STALE_AFTER_YEARS} years old.`,
      `As of ${asOf}.${record.note ? ` ${record.note}` : ''}`,
      { clearedBy, sources },
    ),
  ]
}
