import { toDay, toSpan, toText, yearsLater, type Day } from './days.ts'
import type { AgreementRow } from './rows.ts'

export type State = 'IN_FORCE' | 'NOT_YET_IN_FORCE' | 'EXPIRED' | 'NOT_HELD' | 'UNKNOWN'

/** The SDL of `partners` says what the states mean; there is no more to be had from a weak source than UNKNOWN. */
export function stateOf(agreement: AgreementRow, day: Day): State {
  const { type, status, as_of: asOf } = agreement
  if (status === 'NOT_HELD') return asOf !== null && day > toSpan(asOf).last ? 'UNKNOWN' : 'NOT_HELD'
  if (agreement.low_quality) return 'UNKNOWN'
  const start = agreement.valid_from ?? agreement.signed
  const end = agreement.valid_to ?? endOfTerm(start, agreement.term_years)
  if (end !== null && day > toSpan(end).last) return 'EXPIRED'
  if (start === null) return 'UNKNOWN'
  if (day < toSpan(start).first) return 'NOT_YET_IN_FORCE'
  for (const date of [start, end]) if (date !== null && date.length < 10 && isWithin(day, date)) return 'UNKNOWN'
  const isOld = day >= toSpan(yearsLater(start, 5)).first
  const isMaster = type === 'MSRA' || type === 'ABR' || type === 'MASTER_AGREEMENT_REPAIR_ALTERATION'
  return end === null && isMaster && isOld ? 'UNKNOWN' : 'IN_FORCE'
}

const isWithin = (day: Day, date: string): boolean => toSpan(date).first <= day && day <= toSpan(date).last

/** The last day of the term: the day before its anniversary, where the start is known to the day. */
function endOfTerm(start: string | null, years: number | null): string | null {
  if (start === null || years === null) return null
  const anniversary = yearsLater(start, years)
  return anniversary.length === 10 ? toText(toDay(anniversary) - 1) : anniversary
}

/** The state of several taken together: the first of these that one of them has. */
export function stateOfAll(agreements: readonly AgreementRow[], day: Day): State | null {
  for (const state of ['IN_FORCE', 'UNKNOWN', 'NOT_YET_IN_FORCE', 'EXPIRED', 'NOT_HELD'] as const)
    if (agreements.some((agreement) => stateOf(agreement, day) === state)) return state
  return null
}
