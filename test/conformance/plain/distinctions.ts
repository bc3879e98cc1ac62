import type { Option } from './answer.ts'
import { weigh } from './order.ts'

const COUNTS = ['VERDICT', 'EVIDENCE', 'OPEN_POINTS', 'EXPECTED_COMPLETION', 'TRANSIT_DAYS']

/** What an option is best at among all; nobody is best at what is unknown. */
export function distinguish(option: Option, options: readonly Option[]): string[] {
  const isBest = (key: string): boolean => {
    const own = weigh(key, option)
    return own !== Infinity && options.every((other) => weigh(key, other) >= own)
  }
  const distinctions: string[] = []
  if (isBest('EXPECTED_COMPLETION')) distinctions.push('EARLIEST')
  if (isBest('TRANSIT_DAYS')) distinctions.push('NEAREST')
  if (isBest('EVIDENCE')) distinctions.push('STRONGEST_EVIDENCE')
  if (isBest('OPEN_POINTS')) distinctions.push('FEWEST_OPEN_POINTS')
  if (!options.some((other) => beats(other, option))) distinctions.push('UNBEATEN')
  return distinctions
}

/** At least as good on every count and better on one. */
const beats = (one: Option, other: Option): boolean =>
  COUNTS.every((key) => weigh(key, one) <= weigh(key, other)) &&
  COUNTS.some((key) => weigh(key, one) < weigh(key, other))
