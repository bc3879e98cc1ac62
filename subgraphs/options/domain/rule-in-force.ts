import type { LegalRuleFacts } from './facts.ts'
import { placeDay } from './partial-date.ts'

/**
 * Whether a rule was law on a day. Where no day is recorded but the act that made it is ("FY2021 NDAA sec. 1025"), it
 * counts from the first day of that year: the act for fiscal year 2021 passed on 1 January 2021, the others before
 * their year. A rule with neither is taken as law on any day.
 */
export function isRuleInForce({ validFrom, history }: LegalRuleFacts, day: string): boolean {
  if (validFrom !== null) return placeDay(day, validFrom) !== 'BEFORE'
  const founding = history.find(({ change, law }) => change == null && law != null)?.law
  const fiscalYear = /FY(\d{4})/.exec(founding ?? '')?.[1]
  return fiscalYear === undefined || day >= `${fiscalYear}-01-01`
}
