import type { DockFitVerdict, Evidence, OptionFactsFragment } from '../generated/operations.ts'

export type Option = OptionFactsFragment

/** Something that options are compared by. */
export interface Measure {
  readonly title: string
  /** The smaller the better; null where it is unknown or no matter of better and worse. */
  readonly toCost: (option: Option) => number | null
}

const evidences: readonly Evidence[] = ['PERFORMED', 'CONTRACTED', 'ASSIGNED', 'PLANNED', 'CANDIDATE']
const fits: readonly DockFitVerdict[] = ['FITS', 'TIGHT', 'UNKNOWN', 'NO']
const toDays = (date: string | null): number | null => (date === null ? null : Date.parse(date) / 86_400_000)

export const countOpenPoints = ({ findings }: Pick<Option, 'findings'>): number =>
  findings.filter(({ effect }) => effect === 'NEEDS_REVIEW' || effect === 'UNKNOWN').length

export const measures = {
  verdict: { title: 'Verdict', toCost: ({ verdict }) => (verdict === 'FEASIBLE' ? 0 : 1) },
  induction: { title: 'Earliest induction', toCost: ({ earliestInduction }) => toDays(earliestInduction) },
  completion: { title: 'Expected completion', toCost: ({ expectedCompletion }) => toDays(expectedCompletion) },
  slack: { title: 'Against the day needed', toCost: ({ slackDays }) => (slackDays === null ? null : -slackDays) },
  turnaround: { title: 'Days of work', toCost: ({ turnaround }) => turnaround?.days ?? null },
  transit: { title: 'Transit', toCost: ({ transit }) => transit?.days ?? null },
  evidence: { title: 'Evidence', toCost: ({ evidence }) => evidences.indexOf(evidence) },
  openPoints: { title: 'Open points', toCost: countOpenPoints },
  dockFit: { title: 'Dock', toCost: ({ dockFit }) => (dockFit === null ? null : fits.indexOf(dockFit.verdict)) },
} satisfies Record<string, Measure>

/** The ids of the sites that are best by a measure; empty where all are the same, or fewer than two are known: then nothing is best. */
export function findBest(options: readonly Option[], { toCost }: Measure): ReadonlySet<string> {
  const known = options.flatMap((option) => {
    const cost = toCost(option)
    return cost === null ? [] : [{ id: option.site.id, cost }]
  })
  const least = Math.min(...known.map(({ cost }) => cost))
  const best = known.filter(({ cost }) => cost === least)
  return new Set(known.length < 2 || best.length === options.length ? [] : best.map(({ id }) => id))
}
