import type { Ask } from './ask.ts'
import { toSpan } from './days.ts'
import type { Place } from './place.ts'
import { findRule } from './law.ts'

/** 10 USC 8680(a)(1): the United States, Guam and, since the law that added them, the Northern Mariana Islands. */
export function isHomeUnder8680(iso3: string, ask: Ask): boolean {
  if (iso3 === 'USA' || iso3 === 'GUM') return true
  if (iso3 !== 'MNP') return false
  for (const { change, date } of findRule(ask, 'la-8680-a1').history)
    if (change?.includes('CNMI') && date !== undefined) return toSpan(date).first <= ask.readyOn
  return false
}

export const isOnSoilOf = (iso3: string, { country }: Place): boolean =>
  country.iso3 === iso3 || country.part_of_iso3 === iso3

/** Run by the United States, or a unit of theirs works there; units of NATO are the alliance's. */
export const isRunByUnitedStates = ({ site, operators }: Place): boolean =>
  site.rsf_relation === 'US_FACILITY_IN_THEATER' ||
  operators.some((operator) => operator.kind === 'MILITARY' && operator.parent_name !== 'NATO')
