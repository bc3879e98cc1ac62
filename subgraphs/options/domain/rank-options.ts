import { evidenceRank } from './capability.ts'
import { needsClearing, type Option } from './judge-sites.ts'

export type RepairOptionOrder = 'VERDICT' | 'EXPECTED_COMPLETION' | 'EVIDENCE' | 'TRANSIT_DAYS' | 'SITE_ID'
export type Distinction = 'EARLIEST' | 'NEAREST' | 'STRONGEST_EVIDENCE' | 'FEWEST_OPEN_POINTS' | 'UNBEATEN'

export const DEFAULT_ORDER: readonly RepairOptionOrder[] = [
  'VERDICT',
  'EXPECTED_COMPLETION',
  'EVIDENCE',
  'TRANSIT_DAYS',
  'SITE_ID',
]

export interface RankedOption extends Option {
  /** 1 is best. */
  rank: number
  distinctions: Distinction[]
}

/** Smaller is better. Completion and transit are not computed yet: equal for all. */
const KEYS: Record<Exclude<RepairOptionOrder, 'SITE_ID'>, (option: Option) => number> = {
  VERDICT: (option) => (option.verdict === 'FEASIBLE' ? 0 : 1),
  EXPECTED_COMPLETION: () => 0,
  EVIDENCE: (option) => evidenceRank(option.capability.basis),
  TRANSIT_DAYS: () => 0,
}

const openPoints = (option: Option): number => option.findings.filter(needsClearing).length

/** Orders by the keys in turn and by site id at the end: total, and the same every time. */
export function rankOptions(
  options: readonly Option[],
  orderBy: readonly RepairOptionOrder[] = DEFAULT_ORDER,
): RankedOption[] {
  const compareIds = (a: Option, b: Option): number => (a.site.id < b.site.id ? -1 : a.site.id > b.site.id ? 1 : 0)
  const compare = (a: Option, b: Option): number => {
    for (const order of orderBy) {
      const difference = order === 'SITE_ID' ? compareIds(a, b) : KEYS[order](a) - KEYS[order](b)
      if (difference !== 0) return difference
    }
    return compareIds(a, b)
  }
  const best = (measure: (option: Option) => number): number => Math.min(...options.map(measure))
  const strongest = best(KEYS.EVIDENCE)
  const fewest = best(openPoints)
  return options.toSorted(compare).map((option, index) => ({
    ...option,
    rank: index + 1,
    distinctions: [
      ...(KEYS.EVIDENCE(option) === strongest ? (['STRONGEST_EVIDENCE'] as const) : []),
      ...(openPoints(option) === fewest ? (['FEWEST_OPEN_POINTS'] as const) : []),
      ...(options.some((other) => beats(other, option)) ? [] : (['UNBEATEN'] as const)),
    ],
  }))
}

/** At least as good at everything and better at something. */
function beats(one: Option, other: Option): boolean {
  const measures = [KEYS.VERDICT, KEYS.EVIDENCE, openPoints]
  return (
    measures.every((measure) => measure(one) <= measure(other)) &&
    measures.some((measure) => measure(one) < measure(other))
  )
}
