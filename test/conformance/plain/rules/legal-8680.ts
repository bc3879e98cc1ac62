import type { Ask } from '../ask.ts'
import { needsReview, type Rule } from '../finding.ts'
import { isHomeUnder8680 } from '../soil.ts'
import { standingOf } from '../vessel.ts'
import { judgeForeignYard } from './foreign-yard.ts'
import { judgeHomeportChange, judgeMonthsBefore } from './homeport-change.ts'

/** 10 USC 8680 on ships of the United States, as the law stood on the day (GLOSSARY, section 6). */
export const legal8680: Rule = (ask, place, record) => {
  if (!ask.isShip) return []
  // A class of United States ships that somebody else is said to own.
  if (ask.owner !== 'USA') return ask.system.vessel_prefix === null ? [] : [needsReview]
  const isYardAtHome = isHomeUnder8680(place.country.iso3, ask)
  switch (standingOf(ask)) {
    case 'COAST_GUARD':
      return []
    case 'MSC':
    case 'UNKNOWN':
      return isYardAtHome ? [] : [needsReview]
    case 'NAVAL':
      break
  }
  const isShipAtHome = ask.homeport === null ? null : isHomeUnder8680(ask.homeport, ask)
  if (isYardAtHome) return judgeHomeportChange(ask, isShipAtHome ?? false, true)
  if (isShipAtHome === null) return judgeWithoutHomeport(ask, place.country.iso3, record?.workforce ?? null)
  const changes = judgeHomeportChange(ask, isShipAtHome, false)
  return isShipAtHome
    ? [...judgeForeignYard(ask, place.country.iso3, record?.workforce ?? null).found, ...changes]
    : changes
}

/**
 * An exception holds whatever the homeport; without one the homeport decides, and it is not stated. Long work abroad
 * before a change of homeport is barred either way (8680(b)).
 */
function judgeWithoutHomeport(ask: Ask, country: string, workforce: string | null) {
  const { found, isExcepted } = judgeForeignYard(ask, country, workforce)
  return [...(isExcepted ? found : [needsReview]), ...judgeMonthsBefore(ask, false, false)]
}
