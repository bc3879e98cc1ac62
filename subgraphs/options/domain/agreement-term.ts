import type { AgreementFacts } from './facts.ts'
import { addDays, addYears, placeDay } from './partial-date.ts'

export type AgreementState = 'IN_FORCE' | 'NOT_YET' | 'ENDED' | 'NOT_HELD' | 'UNKNOWN'

/** Kinds of master agreement under which the Navy hires yards. */
export const MASTER_AGREEMENTS: readonly string[] = ['MSRA', 'MASTER_AGREEMENT_REPAIR_ALTERATION', 'ABR']
/** Years for which master agreements run in every case where a term is on record. */
const USUAL_MASTER_YEARS = 5

/** Begins when it takes effect, else when it was signed; ends as recorded, else with the last day of its term. */
export function termOf({ signed, validFrom, validTo, termYears }: AgreementFacts): {
  start: string | null
  end: string | null
} {
  const start = validFrom ?? signed
  if (validTo !== null || start === null || termYears === null) return { start, end: validTo }
  const anniversary = addYears(start, termYears)
  return { start, end: anniversary.length === 10 ? addDays(anniversary, -1) : anniversary }
}

/**
 * Where an agreement stands on a day. A day within the month or year in which it begins or ends is unknown, and so is
 * what is undated or dated by a weak source, what the source says is not held once its own time is over, and a master
 * agreement without a recorded end that is older than such agreements run.
 */
export function stateOf(agreement: AgreementFacts, day: string): AgreementState {
  const { status, asOf, type, lowQuality } = agreement
  if (status === 'NOT_HELD') return asOf !== null && placeDay(day, asOf) === 'AFTER' ? 'UNKNOWN' : 'NOT_HELD'
  const { start, end } = termOf(agreement)
  if (lowQuality) return 'UNKNOWN'
  if (end !== null && placeDay(day, end) === 'AFTER') return 'ENDED'
  if (start === null) return 'UNKNOWN'
  if (placeDay(day, start) === 'BEFORE') return 'NOT_YET'
  if (isUnsure(day, start) || (end !== null && isUnsure(day, end))) return 'UNKNOWN'
  if (
    end === null &&
    MASTER_AGREEMENTS.includes(type) &&
    placeDay(day, addYears(start, USUAL_MASTER_YEARS)) !== 'BEFORE'
  )
    return 'UNKNOWN'
  return 'IN_FORCE'
}

/** Within a period that is no single day. */
const isUnsure = (day: string, period: string): boolean => period.length < 10 && placeDay(day, period) === 'WITHIN'

/** An agreement in a line, for the fact of a finding. */
export function describeAgreement(agreement: AgreementFacts): string {
  const { start, end } = termOf(agreement)
  const held =
    agreement.status === 'NOT_HELD'
      ? `not held as of ${agreement.asOf}`
      : `from ${start ?? 'a day not stated'} to ${end ?? 'no recorded end'}`
  return `${agreement.type} of ${agreement.partyName}: ${held}.${agreement.note ? ` ${agreement.note}` : ''}`
}
