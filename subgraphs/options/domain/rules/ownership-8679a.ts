import { toFinding, type Judge } from '../finding.ts'
import { isShip } from '../vessel.ts'

/** Covered nations of 10 USC 4872(f), to which 10 USC 8679a refers. */
const COVERED_NATIONS = new Map([
  ['CHN', /\bChin(a|ese)\b/i],
  ['RUS', /\bRussian?\b/i],
  ['IRN', /\bIran(ian)?\b/i],
  ['PRK', /\bNorth Korean?\b|\bDPRK\b/i],
])

/** No contract with a shipyard under ownership, control or influence of a covered nation. */
export const judgeOwnership8679a: Judge = (question, site, law) => {
  if (!isShip(question) || question.owner !== 'USA') return []
  const rule = law.get('la-8679a')
  const clearedBy = 'An end of that ownership or influence, with a screen by the contracting officer.'
  const names = (text: string | null): boolean =>
    text !== null && [...COVERED_NATIONS.values()].some((pattern) => pattern.test(text))

  for (const operator of site.operators)
    if (COVERED_NATIONS.has(operator.countryIso3) || names(operator.parentName))
      return [
        toFinding(
          'BLOCKS',
          `${operator.name} is under a covered nation.`,
          `Country ${operator.countryIso3}; parent ${operator.parentName ?? 'not recorded'}.`,
          {
            clearedBy,
            rule,
            sources: operator.sources,
          },
        ),
      ]
  const event = site.ownershipEvents.find(
    ({ acquirerCountries, acquirers }) =>
      acquirerCountries.some((country) => COVERED_NATIONS.has(country)) ||
      acquirers.some((acquirer) => names(acquirer)),
  )
  if (event)
    return [
      toFinding(
        'BLOCKS',
        'A stake in this yard was acquired by a covered nation.',
        `${event.event} ${event.date}: ${event.acquirers.join(', ')}.`,
        {
          clearedBy,
          rule,
          sources: event.sources,
        },
      ),
    ]
  if (site.operators.length > 0 || site.kind !== 'SHIPYARD') return []
  return [
    toFinding(
      'UNKNOWN',
      'No operator of this yard is on record, so its ownership cannot be screened.',
      site.note ?? 'Operator not recorded.',
      {
        clearedBy: 'The name of the operator and its owners.',
        rule,
        sources: site.sources,
      },
    ),
  ]
}
