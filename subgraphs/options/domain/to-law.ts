import type { Law, LegalRuleFacts } from './facts.ts'

/** The records of law that the rules judge by. */
const NEEDED: readonly string[] = [
  'la-8680-a1',
  'la-8680-a2',
  'la-8680-a3-voyage',
  'la-8680-a3-damage',
  'la-8680-a3-21d',
  'la-8680-a3-cap',
  'la-8680-b',
  'la-8680-c',
  'la-8679a',
  'la-8690',
  'la-2460',
  'la-dfars217',
  'la-usns',
]

/**
 * The law by id. A record that is missing would weaken an answer without a word, so it is a fault.
 * @throws Error that names what is missing
 */
export function toLaw(rules: readonly LegalRuleFacts[]): Law {
  const law = new Map(rules.map((rule) => [rule.id, rule]))
  const missing = NEEDED.filter((id) => !law.has(id))
  if (missing.length > 0) throw new Error(`Rules of law are not on record: ${missing.join(', ')}.`)
  return law
}
