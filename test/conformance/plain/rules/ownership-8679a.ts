import { toSpan } from '../days.ts'
import { blocks, needsReview, unknown, type Rule } from '../finding.ts'

/** Covered nations (10 USC 4872(f)) with the parts of one of them. */
const COVERED = ['CHN', 'HKG', 'MAC', 'RUS', 'IRN', 'PRK']
const COVERED_WORDS = [
  'china',
  'chinese',
  'hong kong',
  'russia',
  'russian',
  'iran',
  'iranian',
  'north korea',
  'north korean',
  'dprk',
]

function isCoveredName(name: string | null): boolean {
  const words = ` ${(name ?? '')
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .join(' ')} `
  return !words.includes(' taiwan ') && COVERED_WORDS.some((word) => words.includes(` ${word} `))
}

/** No contract for a ship of the United States with a yard under a covered nation. */
export const ownership8679a: Rule = (ask, { site, country, operators, ownership }) => {
  if (!ask.isShip || ask.owner !== 'USA') return []
  if (COVERED.includes(country.iso3)) return [blocks]
  for (const operator of operators)
    if (COVERED.includes(operator.country_iso3) || isCoveredName(operator.parent_name)) return [blocks]
  const stakes = ownership.filter(
    ({ date, countries, acquirers }) =>
      toSpan(date).first <= ask.readyOn &&
      (countries.some((iso3) => COVERED.includes(iso3)) || acquirers.some(isCoveredName)),
  )
  // Both are "not yet done" (SDL of `partners`).
  const isDone = ({ event }: { event: string }): boolean => event !== 'ANNOUNCED' && event !== 'CFIUS_APPROVED'
  if (stakes.length > 0) return [stakes.some(isDone) ? blocks : needsReview]
  return operators.length === 0 && site.kind === 'SHIPYARD' ? [unknown] : []
}
