import type { Option } from './answer.ts'
import { weaknessOf } from './rules/evidence.ts'

const DEFAULT = ['VERDICT', 'EXPECTED_COMPLETION', 'EVIDENCE', 'TRANSIT_DAYS', 'SITE_ID']

/** How an option stands under a key: less is better, what is unknown comes last. */
export function weigh(key: string, option: Option): number | string {
  switch (key) {
    case 'VERDICT':
      return option.verdict === 'FEASIBLE' ? 0 : 1
    case 'EXPECTED_COMPLETION':
      return option.expectedCompletion === null ? Infinity : Date.parse(option.expectedCompletion)
    case 'EVIDENCE':
      return weaknessOf(option.evidence)
    case 'TRANSIT_DAYS':
      return option.transitDays ?? Infinity
    case 'OPEN_POINTS':
      return option.openPoints
    case 'SITE_ID':
      return option.site
    default:
      throw new Error(`no key ${key}`)
  }
}

/** By repeated choice of the least. */
export function putInOrder(options: readonly Option[], orderBy: readonly string[] = DEFAULT): Option[] {
  const left = [...options]
  const ordered: Option[] = []
  while (left.length > 0) {
    let first = 0
    for (let index = 1; index < left.length; index++) {
      const [one, other] = [left[index], left[first]]
      if (one && other && comesBefore(one, other, [...orderBy, 'SITE_ID'])) first = index
    }
    ordered.push(...left.splice(first, 1))
  }
  return ordered
}

function comesBefore(one: Option, other: Option, keys: readonly string[]): boolean {
  for (const key of keys) {
    const [a, b] = [weigh(key, one), weigh(key, other)]
    if (a !== b) return a < b
  }
  return false
}
