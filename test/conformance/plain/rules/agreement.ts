import { stateOf, stateOfAll } from '../agreements.ts'
import type { Ask } from '../ask.ts'
import { monthsLater, toSpan } from '../days.ts'
import { blocks, clearableNote, needsReview, note, unknown, type Found, type Rule } from '../finding.ts'
import type { Place, SiteRecord } from '../place.ts'
import { isRunByUnitedStates } from '../soil.ts'
import type { AgreementRow } from '../rows.ts'
import { standingOf } from '../vessel.ts'

export const agreement: Rule = (ask, place, record) => [
  ...judgeMasterAgreement(ask, place, record),
  ...(record?.basis === 'CONTRACTED' ? judgeContract(ask, place, record) : []),
  ...(record?.basis === 'ASSIGNED' ? judgeAssignment(ask, place) : []),
]

const aboutSystem = (ask: Ask, place: Place, type: string): AgreementRow[] =>
  place.agreements.filter((one) => one.type === type && one.system_ids.includes(ask.system.id))

/** The Navy hires a yard abroad under a master agreement; boats go under one for boat repair too. */
function judgeMasterAgreement(ask: Ask, place: Place, record: SiteRecord | null): Found[] {
  if (!ask.isShip || ask.owner !== 'USA' || isRunByUnitedStates(place)) return []
  if (record?.workforce === 'US_GOVERNMENT_OR_US_CONTRACTOR') return []
  const standing = standingOf(ask)
  if (standing === 'COAST_GUARD') return []
  if (standing === 'MSC') return [note]
  const kinds = ['MSRA', 'MASTER_AGREEMENT_REPAIR_ALTERATION', ...(ask.system.family === 'Patrol craft' ? ['ABR'] : [])]
  const states = place.agreements.filter(({ type }) => kinds.includes(type)).map((one) => stateOf(one, ask.readyOn))
  const contracts = aboutSystem(ask, place, 'CONTRACT')
  if (states.includes('IN_FORCE') || contracts.some((one) => stateOf(one, ask.readyOn) === 'IN_FORCE')) return []
  if (states.length === 0 || states.includes('UNKNOWN')) return [unknown]
  return [standing === 'NAVAL' ? blocks : needsReview]
}

/** Evidence that rests on a contract is no stronger than the contract on the day. */
function judgeContract(ask: Ask, place: Place, record: SiteRecord): Found[] {
  switch (stateOfAll(aboutSystem(ask, place, 'CONTRACT'), ask.readyOn)) {
    case 'IN_FORCE':
      return []
    case 'UNKNOWN':
      return [unknown]
    case 'NOT_YET_IN_FORCE':
    case 'EXPIRED':
    case 'NOT_HELD':
      return [needsReview]
    case null:
  }
  // First and last year of the record itself: its term.
  if (record.as_of === null || !/^\d{4}-\d{4}$/.test(record.as_of)) return [unknown]
  return toSpan(record.as_of).last < ask.readyOn ? [needsReview] : []
}

/** Assignments can lapse, and are reviewed about every five years. */
function judgeAssignment(ask: Ask, place: Place): Found[] {
  const assignments = aboutSystem(ask, place, 'REGIONAL_ASSIGNMENT')
  switch (stateOfAll(assignments, ask.readyOn)) {
    case 'EXPIRED':
    case 'NOT_HELD':
      return [blocks]
    case 'NOT_YET_IN_FORCE':
      return [needsReview]
    case 'IN_FORCE':
    case 'UNKNOWN':
    case null:
  }
  for (const { signed } of assignments)
    if (signed !== null && monthsLater(toSpan(signed).last, 60) < ask.readyOn) return [clearableNote]
  return []
}
