import { toFinding, type Judge } from '../finding.ts'
import { placeDay } from '../partial-date.ts'
import { isShip } from '../vessel.ts'

/** Covered nations of 10 USC 4872(f), to which 10 USC 8679a refers; Hong Kong and Macao are parts of one of them. */
const COVERED_NATIONS: readonly string[] = ['CHN', 'HKG', 'MAC', 'RUS', 'IRN', 'PRK']
const COVERED_NAMES = /\bChin(a|ese)\b|\bHong Kong\b|\bRussian?\b|\bIran(ian)?\b|\bNorth Korean?\b|\bDPRK\b/i

/** Events that are decided or cleared and not done yet. */
const NOT_DONE: readonly string[] = ['ANNOUNCED', 'CFIUS_APPROVED']

const isCovered = (iso3: string): boolean => COVERED_NATIONS.includes(iso3)
const namesCovered = (text: string | null): boolean =>
  text !== null && COVERED_NAMES.test(text) && !/\bTaiwan\b/i.test(text)

/** No contract with a shipyard under ownership, control or influence of a covered nation. */
export const judgeOwnership8679a: Judge = (question, site, law) => {
  if (!isShip(question) || question.owner !== 'USA') return []
  const rule = law.get('la-8679a')
  const clearedBy = 'An end of that ownership or influence, with a screen by the contracting officer.'
  if (isCovered(site.country.iso3))
    return [
      toFinding('BLOCKS', `${site.name} lies in a covered nation.`, `Country: ${site.country.name}.`, {
        clearedBy: 'A yard outside of covered nations.',
        rule,
        sources: site.sources,
      }),
    ]
  const operator = site.operators.find(
    ({ countryIso3, parentName }) => isCovered(countryIso3) || namesCovered(parentName),
  )
  if (operator)
    return [
      toFinding(
        'BLOCKS',
        `${operator.name} is under a covered nation.`,
        `Country ${operator.countryIso3}; parent ${operator.parentName ?? 'not recorded'}.`,
        { clearedBy, rule, sources: operator.sources },
      ),
    ]
  const stakes = site.ownershipEvents.filter(
    ({ date, acquirerCountries, acquirers }) =>
      placeDay(question.readyOn, date) !== 'BEFORE' &&
      (acquirerCountries.some(isCovered) || acquirers.some(namesCovered)),
  )
  const stake = stakes.find(({ event }) => !NOT_DONE.includes(event)) ?? stakes[0]
  if (stake) {
    const isAnnounced = NOT_DONE.includes(stake.event)
    return [
      toFinding(
        isAnnounced ? 'NEEDS_REVIEW' : 'BLOCKS',
        `A stake in this yard ${isAnnounced ? 'is announced to go to' : 'was acquired by'} a covered nation.`,
        `${stake.event} ${stake.date}: ${stake.acquirers.join(', ')}.`,
        { clearedBy, rule, sources: stake.sources },
      ),
    ]
  }
  if (site.operators.length > 0 || site.kind !== 'SHIPYARD') return []
  return [
    toFinding(
      'UNKNOWN',
      'No operator of this yard is on record, so its ownership cannot be screened.',
      site.note ?? 'Operator not recorded.',
      { clearedBy: 'The name of the operator and its owners.', rule, sources: site.sources },
    ),
  ]
}
