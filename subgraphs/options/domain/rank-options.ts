import { evidenceRank } from './capability.ts'
import { needsClearing, type Option } from './judge-sites.ts'

export type RepairOptionOrder =
  'VERDICT' | 'EXPECTED_COMPLETION' | 'EVIDENCE' | 'TRANSIT_DAYS' | 'OPEN_POINTS' | 'SITE_ID'
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
  OPEN_POINTS: (option) => option.findings.filter(needsClearing).length,
}

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
  const merits = new Map<Option, Merits>(
    options.map((option) => [option, [KEYS.VERDICT(option), KEYS.EVIDENCE(option), KEYS.OPEN_POINTS(option)]]),
  )
  // Many options are alike: each kind is compared once.
  const kinds = [...new Map([...merits.values()].map((kind) => [kind.join(), kind])).values()]
  const strongest = Math.min(...kinds.map(([, evidence]) => evidence))
  const fewest = Math.min(...kinds.map(([, , open]) => open))
  return options.toSorted(compare).map((option, index) => {
    const own = merits.get(option) ?? kinds[0]
    const distinctions: Distinction[] = []
    if (own?.[1] === strongest) distinctions.push('STRONGEST_EVIDENCE')
    if (own?.[2] === fewest) distinctions.push('FEWEST_OPEN_POINTS')
    if (own && !kinds.some((other) => beats(other, own))) distinctions.push('UNBEATEN')
    return { ...option, rank: index + 1, distinctions }
  })
}

type Merits = readonly [verdict: number, evidence: number, openPoints: number]

/** At least as good at everything and better at something. */
const beats = (one: Merits, other: Merits): boolean =>
  one.every((merit, index) => merit <= (other[index] ?? 0)) && one.some((merit, index) => merit < (other[index] ?? 0))
