import { addYears, toSpan } from './date-span.ts'

export type AgreementState = 'IN_FORCE' | 'NOT_YET_IN_FORCE' | 'EXPIRED' | 'NOT_HELD' | 'UNKNOWN'

/** Kinds of master agreement under which the Navy hires yards. */
const MASTER_AGREEMENTS: readonly string[] = ['MSRA', 'MASTER_AGREEMENT_REPAIR_ALTERATION', 'ABR']
/** Years for which they run in every case where a term is on record. */
const USUAL_MASTER_YEARS = 5

/** What dates an agreement. Dates are a day, a month or a year. */
export interface AgreementDates {
  type?: string
  status: string | null
  signed: string | null
  validFrom: string | null
  validTo: string | null
  termYears: number | null
}

/**
 * The state of an agreement at all times within `asOf`; UNKNOWN where it may differ from one day of `asOf` to another,
 * or from one day that a recorded date may mean to another.
 */
export function judgeAgreementState(agreement: AgreementDates, asOf: string): AgreementState {
  if (agreement.status === 'NOT_HELD') return 'NOT_HELD'
  const asked = toSpan(asOf)
  const begin = agreement.validFrom ?? agreement.signed
  const end = toEnd(agreement, begin)
  if (end !== null && (end.isLastDay ? end.last < asked.first : end.last <= asked.first)) return 'EXPIRED'
  if (begin === null) return 'UNKNOWN'
  if (asked.last < toSpan(begin).first) return 'NOT_YET_IN_FORCE'
  if (asked.first < toSpan(begin).last) return 'UNKNOWN'
  if (end === null && isOlderThanUsual(agreement, begin, asked.last)) return 'UNKNOWN'
  if (end === null || (end.isLastDay ? asked.last <= end.first : asked.last < end.first)) return 'IN_FORCE'
  return 'UNKNOWN'
}

/** A master agreement without a recorded end, on a day past the usual term: it may have been renewed or not. */
const isOlderThanUsual = ({ type }: AgreementDates, begin: string, lastDay: string): boolean =>
  type !== undefined && MASTER_AGREEMENTS.includes(type) && toSpan(addYears(begin, USUAL_MASTER_YEARS)).first <= lastDay

/** A recorded end is the last day in force; a term ends on the first day that is no longer in force. */
function toEnd({ validTo, termYears }: AgreementDates, begin: string | null) {
  if (validTo !== null) return { ...toSpan(validTo), isLastDay: true }
  if (begin === null || termYears === null) return null
  return { ...toSpan(addYears(begin, termYears)), isLastDay: false }
}
