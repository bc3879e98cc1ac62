import type { Ask } from './ask.ts'

/** The standing of the ship: by the operator that the request names, else by the prefix of its class. */
export function standingOf({ operator, system }: Ask): 'NAVAL' | 'MSC' | 'COAST_GUARD' | 'UNKNOWN' {
  if (operator !== null)
    switch (operator.trim().toUpperCase()) {
      case 'US NAVY':
        return 'NAVAL'
      case 'MSC':
        return 'MSC'
      case 'US COAST GUARD':
        return 'COAST_GUARD'
      default:
        return 'UNKNOWN'
    }
  if (system.vessel_prefix === 'USS') return 'NAVAL'
  if (system.vessel_prefix === 'USNS') return 'MSC'
  return system.vessel_prefix === 'USCGC' ? 'COAST_GUARD' : 'UNKNOWN'
}
