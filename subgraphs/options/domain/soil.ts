import type { Law, SiteFacts } from './facts.ts'
import { placeDay } from './partial-date.ts'
import type { Question } from './question.ts'

const NORTHERN_MARIANAS = 'MNP'
/** Parent of the recorded units that are the alliance's and not the United States'. */
const NATO = 'NATO'

/** Whether a country or territory counts as the United States for 10 USC 8680 on a day. */
export function isUnitedStatesUnder8680(iso3: string, law: Law, day: string): boolean {
  if (iso3 === 'USA' || iso3 === 'GUM') return true
  if (iso3 !== NORTHERN_MARIANAS) return false
  const added = law.get('la-8680-a1')?.history.find((entry) => entry.change?.includes('CNMI'))?.date
  return added !== undefined && placeDay(day, added) !== 'BEFORE'
}

/** Whether the site lies in the United States or one of its territories. */
export const isOnUnitedStatesSoil = ({ country }: SiteFacts): boolean =>
  country.iso3 === 'USA' || country.partOfIso3 === 'USA'

/** Whether the United States run the site or a unit of theirs works there: no foreign yard is hired then. */
export const isRunByUnitedStates = ({ rsfRelation, operators }: SiteFacts): boolean =>
  rsfRelation === 'US_FACILITY_IN_THEATER' ||
  operators.some(({ kind, parentName }) => kind === 'MILITARY' && parentName !== NATO)

/** Whether the site lies in the owner's country or a territory of it. */
export const isOwnSoil = ({ owner }: Question, { country }: SiteFacts): boolean =>
  country.iso3 === owner || country.partOfIso3 === owner
