import { evidenceRank } from './capability.ts'
import { needsClearing, type Option } from './judge-sites.ts'

export type RepairOptionOrder =
  'VERDICT' | 'EXPECTED_COMPLETION' | 'EVIDENCE' | 'TRANSIT_DAYS' | 'OPEN_POINTS' | 'SITE_ID'
export type Distinction = 'EARLIEST' | 'NEAREST' | 'STRONGEST_EVIDENCE' | 'FEWEST_OPEN_POINTS' | 'UNBEATEN'

const DEFAULT_ORDER: readonly RepairOptionOrder[] = [
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

/** Smaller is better; what is unknown comes last. */
const KEYS: Record<Exclude<RepairOptionOrder, 'SITE_ID'>, (option: Option) => number> = {
  VERDICT: ({ verdict }) => (verdict === 'FEASIBLE' ? 0 : 1),
  EXPECTED_COMPLETION: ({ slot }) => (slot === null ? Infinity : Date.parse(slot.completion)),
  EVIDENCE: ({ capability }) => evidenceRank(capability.basis),
  TRANSIT_DAYS: ({ site: { passage } }) => (passage?.kind === 'WAY' ? passage.transit.days : Infinity),
  OPEN_POINTS: ({ findings }) => findings.filter(needsClearing).length,
}

/** What an option is compared by, each with the distinction of those that are best at it. */
const MERITS = [
  ['VERDICT', null],
  ['EVIDENCE', 'STRONGEST_EVIDENCE'],
  ['OPEN_POINTS', 'FEWEST_OPEN_POINTS'],
  ['EXPECTED_COMPLETION', 'EARLIEST'],
  ['TRANSIT_DAYS', 'NEAREST'],
] as const satisfies readonly [keyof typeof KEYS, Distinction | null][]

/** Orders by the keys in turn and by site id at the end: total, and the same every time. */
export function rankOptions(
  options: readonly Option[],
  orderBy: readonly RepairOptionOrder[] = DEFAULT_ORDER,
): RankedOption[] {
  const keys = orderBy.flatMap((order) => (order === 'SITE_ID' ? [] : [KEYS[order]]))
  // Behind SITE_ID no key can decide: no two options have the same site.
  const deciding = orderBy.includes('SITE_ID') ? keys.slice(0, orderBy.indexOf('SITE_ID')) : keys
  const weighed = options.map((option) => ({
    option,
    place: deciding.map((key) => key(option)),
    merits: MERITS.map(([key]) => KEYS[key](option)),
  }))
  weighed.sort((a, b) => compare(a.place, b.place) || (a.option.site.id < b.option.site.id ? -1 : 1))
  const best = MERITS.map((_, index) => Math.min(...weighed.map(({ merits }) => merits[index] ?? Infinity)))
  // Many options are alike: each kind is compared once.
  const kinds = [...new Map(weighed.map(({ merits }) => [merits.join(), merits])).values()]
  const unbeaten = new Set(
    kinds.filter((kind) => !kinds.some((other) => beats(other, kind))).map((kind) => kind.join()),
  )
  return weighed.map(({ option, merits }, index) => ({
    ...option,
    rank: index + 1,
    distinctions: [
      ...MERITS.flatMap(([, distinction], merit) =>
        distinction !== null && merits[merit] === best[merit] && Number.isFinite(merits[merit]) ? [distinction] : [],
      ),
      ...(unbeaten.has(merits.join()) ? (['UNBEATEN'] as const) : []),
    ],
  }))
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? 0
    // No difference is taken: infinite less infinite is no number.
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}

/** At least as good at everything and better at something. */
const beats = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((merit, index) => merit <= (other[index] ?? 0)) && one.some((merit, index) => merit < (other[index] ?? 0))
