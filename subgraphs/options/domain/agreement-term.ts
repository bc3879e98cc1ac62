import type { AgreementFacts } from './facts.ts'
import { addYears, placeDay } from './partial-date.ts'

export type AgreementState = 'IN_FORCE' | 'NOT_YET' | 'ENDED' | 'NOT_HELD' | 'UNKNOWN'

/** Begins when it takes effect, else when it was signed; ends as recorded, else after its term. */
export function termOf({ signed, validFrom, validTo, termYears }: AgreementFacts): {
  start: string | null
  end: string | null
} {
  const start = validFrom ?? signed
  return { start, end: validTo ?? (start !== null && termYears !== null ? addYears(start, termYears) : null) }
}

/** Where an agreement stands on a day. Undated, or dated by a weak source alone, is unknown. */
export function stateOf(agreement: AgreementFacts, day: string): AgreementState {
  if (agreement.status === 'NOT_HELD') return 'NOT_HELD'
  const { start, end } = termOf(agreement)
  if (start === null || agreement.lowQuality) return 'UNKNOWN'
  if (placeDay(day, start) === 'BEFORE') return 'NOT_YET'
  if (placeDay(day, start) === 'WITHIN' && start.length < 10) return 'UNKNOWN'
  return end !== null && placeDay(day, end) === 'AFTER' ? 'ENDED' : 'IN_FORCE'
}

/** An agreement in a line, for the fact of a finding. */
export function describeAgreement(agreement: AgreementFacts): string {
  const { start, end } = termOf(agreement)
  const held =
    agreement.status === 'NOT_HELD'
      ? `not held as of ${agreement.asOf}`
      : `from ${start ?? 'a day not stated'} to ${end ?? 'no recorded end'}`
  return `${agreement.type} of ${agreement.partyName}: ${held}.${agreement.note ? ` ${agreement.note}` : ''}`
}
