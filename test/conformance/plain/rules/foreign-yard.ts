import type { Ask } from '../ask.ts'
import { blocks, needsReview, note, type Found } from '../finding.ts'
import { findRule, isInForce } from '../law.ts'

interface Judged {
  found: Found[]
  /** Whether a rule other than the prohibition itself decides. */
  isExcepted: boolean
}

const excepted = (...found: Found[]): Judged => ({ found, isExcepted: true })

/**
 * A ship with a homeport in the United States in a yard abroad: barred, but for the exceptions that the request
 * claims. The 2 percent of the homeport's workload are never said to be kept. What the request leaves out and an
 * exception turns on leaves it open.
 */
export function judgeForeignYard(ask: Ask, country: string, workforce: string | null): Judged {
  const { kind, deployed, plannedDays, system } = ask
  const isUnderAukus = system.legal_flag === 'AUKUS_8680_C' && (country === 'AUS' || country === 'GBR')
  if (isUnderAukus && isInForce(ask, 'la-8680-c')) return excepted(needsReview)

  if (kind === 'VOYAGE_REPAIR' && isInForce(ask, 'la-8680-a3-voyage')) return excepted(needsReview, note)
  const isHostileDamage = ask.hostileDamage ?? kind === 'BATTLE_DAMAGE_REPAIR'
  if (isHostileDamage && isInForce(ask, 'la-8680-a3-damage')) return excepted(needsReview, note)

  const isMaintenance = kind !== 'OVERHAUL' && kind !== 'MODERNIZATION'
  const isLcs = system.legal_flag === 'LCS_8680_A2' && isMaintenance && isInForce(ask, 'la-8680-a2')
  if (isLcs && deployed === true && workforce === 'US_GOVERNMENT_OR_US_CONTRACTOR') return excepted(note)

  const isShortLaw = isInForce(ask, 'la-8680-a3-21d')
  const limitDays = findRule(ask, 'la-8680-a3-21d').max_planned_days ?? 0
  const mayBeShort = isShortLaw && isMaintenance && (plannedDays === null || plannedDays <= limitDays)
  if (mayBeShort && deployed === true && plannedDays !== null) return excepted(needsReview, note)
  if (isLcs && deployed !== false) return excepted(needsReview)

  const isOpen = (kind === null && plannedDays === null) || (mayBeShort && deployed !== false)
  return { found: [isOpen ? needsReview : blocks], isExcepted: false }
}
