import type { Ask } from '../ask.ts'
import { holdsOn } from '../days.ts'
import { blocks, needsReview, note, unknown, type Found, type Rule } from '../finding.ts'
import type { Place } from '../place.ts'
import { isOnSoilOf, isRunByUnitedStates } from '../soil.ts'
import type { AccessFactRow } from '../rows.ts'
import { standingOf } from '../vessel.ts'

/** What the country allows on the day; signed is not in force. */
export const access: Rule = (ask, place) => {
  const { country, sovereign } = place
  if (ask.countriesWithoutAccess.includes(country.iso3)) return [blocks]
  if (isOnSoilOf(ask.owner, place)) return []
  const facts = place.accessFacts
    .filter((fact) => holdsOn(ask.readyOn, fact.valid_from, fact.valid_to) && isAbout(fact, ask))
    // In order of their start; what has no stated start comes first.
    .sort((a, b) =>
      (a.valid_from ?? '') < (b.valid_from ?? '') ? -1 : (a.valid_from ?? '') > (b.valid_from ?? '') ? 1 : 0,
    )

  // Facts are about the United States, but for who is out of a programme.
  if (ask.owner !== 'USA') {
    const excluded = facts.filter(({ status }) => status === 'PROGRAMME_EXCLUDED')
    if (excluded.length > 0) return excluded.map(() => blocks)
    return isOnSoilOf('USA', place) ? [] : [unknown]
  }
  if (isOnSoilOf('USA', place)) return []

  const found: Found[] = []
  for (const fact of facts) found.push(...judgeFact(fact, facts, ask, place))
  const isGiven = facts.some(({ status }) =>
    ['OPEN', 'OPEN_ROTATIONAL', 'RATIFIED', 'AUXILIARIES_ONLY'].includes(status),
  )
  const isAlly = country.us_treaty_ally === true || sovereign?.us_treaty_ally === true
  const isDecided = found.some(({ effect }) => effect !== 'NOTE')
  return isGiven || isDecided || isAlly || isRunByUnitedStates(place) ? found : [...found, unknown]
}

/** A fact about some systems, about support ships or about nuclear ships bears on these alone. */
function isAbout(fact: AccessFactRow, ask: Ask): boolean {
  if (fact.system_ids.length > 0) return fact.system_ids.includes(ask.system.id)
  if (fact.status === 'AUXILIARIES_ONLY') return ask.isShip
  if (fact.status === 'NUCLEAR_EXCLUDED') return ask.system.nuclear === true
  return true
}

function judgeFact(fact: AccessFactRow, facts: readonly AccessFactRow[], ask: Ask, place: Place): Found[] {
  const isRatified = facts.some(({ status }) => status === 'RATIFIED')
  switch (fact.status) {
    case 'OPEN':
    case 'OPEN_ROTATIONAL':
    case 'RATIFIED':
      return []
    case 'PROGRAMME_EXCLUDED':
      return [blocks]
    case 'NUCLEAR_EXCLUDED':
      return isRunByUnitedStates(place) ? [] : [blocks]
    case 'AUXILIARIES_ONLY': {
      const standing = standingOf(ask)
      return [standing === 'MSC' ? note : standing === 'NAVAL' ? blocks : needsReview]
    }
    case 'LIMITED':
      return [fact.kind === 'POLITICAL' && !isRatified ? blocks : needsReview]
    case 'CLOSED':
      return [note]
    case 'AGREED':
    case 'IMPROVING':
      return isRatified ? [] : [needsReview]
    default:
      return [needsReview]
  }
}
