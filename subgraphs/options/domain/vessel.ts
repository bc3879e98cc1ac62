import type { Question } from './question.ts'

/** What a vessel is to the law: a naval vessel, a support ship of Military Sealift Command, a cutter, or not known. */
export type VesselStanding = 'NAVAL' | 'MSC' | 'COAST_GUARD' | 'UNKNOWN'

export const isShip = ({ system }: Question): boolean => system.category === 'SHIP'

/** The operator of the request decides, else the prefix that the class's ships carry (USS, USNS, USCGC). */
export function standingOf({ system, vessel }: Question): VesselStanding {
  const operator = vessel.operator?.toUpperCase() ?? ''
  if (/\bMSC\b|SEALIFT|USNS/.test(operator)) return 'MSC'
  if (/COAST GUARD|USCG/.test(operator)) return 'COAST_GUARD'
  if (/NAVY|USN\b|USS/.test(operator)) return 'NAVAL'
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
