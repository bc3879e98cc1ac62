import type { Ask } from '../ask.ts'
import { monthsLater, toSpan, yearsLater } from '../days.ts'
import { blocks, needsReview, note, type Found } from '../finding.ts'
import { findRule } from '../law.ts'

/** Families that 10 USC 8690 names. */
const LIMITED_TO_TEN_YEARS = ['Aircraft carrier', 'Amphibious ship', 'Surface combatant', 'Littoral combat ship']

/** 10 USC 8680(b), the months before a change of homeport, and 10 USC 8690, ten years abroad at most. */
export const judgeHomeportChange = (ask: Ask, isShipAtHome: boolean, isYardAtHome: boolean): Found[] => [
  ...judgeMonthsBefore(ask, isShipAtHome, isYardAtHome),
  ...judgeYearsAbroad(ask, isShipAtHome || isYardAtHome),
]

export function judgeMonthsBefore(ask: Ask, isShipAtHome: boolean, isYardAtHome: boolean): Found[] {
  const { plannedHomeportChange, plannedDays, readyOn } = ask
  if (plannedHomeportChange === null || (isShipAtHome && isYardAtHome)) return []
  const rule = findRule(ask, 'la-8680-b')
  const change = toSpan(plannedHomeportChange)
  const windowEnd = monthsLater(readyOn, rule.window_months ?? 15)
  if (windowEnd < change.first || change.last < readyOn) return []
  const isLong =
    plannedDays === null ? null : readyOn + plannedDays > monthsLater(readyOn, rule.min_duration_months ?? 6)
  if (isLong === false) return []
  const isSurelyWithin = readyOn < change.first && change.last < windowEnd
  return [isLong === true && isSurelyWithin && !isYardAtHome ? blocks : needsReview]
}

function judgeYearsAbroad(ask: Ask, isAtHome: boolean): Found[] {
  if (isAtHome || !LIMITED_TO_TEN_YEARS.includes(ask.system.family)) return []
  const since = ask.forwardDeployedSince
  if (since === null) return [note]
  const limit = yearsLater(since, findRule(ask, 'la-8690').max_years ?? 10)
  return [ask.readyOn < toSpan(limit).first ? note : needsReview]
}
