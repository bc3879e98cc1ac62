import type { Question } from './question.ts'

/** What a vessel is to the law: a naval vessel, a support ship of Military Sealift Command, a cutter, or not known. */
export type VesselStanding = 'NAVAL' | 'MSC' | 'COAST_GUARD' | 'UNKNOWN'

export const isShip = ({ system }: Question): boolean => system.category === 'SHIP'

/** The operator of the request decides, else the prefix that the class's ships carry (USS, USNS, USCGC). */
export function standingOf({ system, vessel }: Question): VesselStanding {
  const operator = vessel.operator?.toUpperCase().trim() ?? ''
  if (/\bMSC\b|SEALIFT|\bUSNS\b/.test(operator)) return 'MSC'
  if (/\bUSCGC?\b|^(U\.?S\.?|UNITED STATES)? ?COAST GUARD$/.test(operator)) return 'COAST_GUARD'
  if (/\bUSN\b|\bUSS\b|^(U\.?S\.?|UNITED STATES)? ?NAVY$/.test(operator)) return 'NAVAL'
  // Somebody is named whom no rule knows, another nation's navy perhaps: the class's own prefix proves nothing then.
  if (operator !== '') return 'UNKNOWN'
  switch (system.vesselPrefix) {
    case 'USS':
      return 'NAVAL'
    case 'USNS':
      return 'MSC'
    case 'USCGC':
      return 'COAST_GUARD'
    case null:
    default:
      return 'UNKNOWN'
  }
}
