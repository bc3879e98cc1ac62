import type { MaintenanceEventFacts, SiteFacts } from './facts.ts'
import { placeDay } from './partial-date.ts'
import type { Question } from './question.ts'

/** How long the work takes from induction to completion, in days. */
export interface Turnaround {
  basis: 'ASKED' | 'RECORD'
  days: number
  /** Finished cases; null where the days were asked for. */
  sampleSize: number | null
  minDays: number | null
  maxDays: number | null
  plannedDays: number | null
  caution: string | null
}

/**
 * The planned days of the request, else the finished cases of this system at this site; null where there are
 * neither. Cases of different types of availability are never put into one sample: that with the most cases speaks, of
 * several with as many the one completed last.
 */
export function findTurnaround(question: Question, site: SiteFacts): Turnaround | null {
  if (question.plannedDays !== null)
    return {
      basis: 'ASKED',
      days: question.plannedDays,
      sampleSize: null,
      minDays: null,
      maxDays: null,
      plannedDays: null,
      caution: null,
    }
  const isVoyage = (event: MaintenanceEventFacts): boolean => event.availability === 'VOYAGE_REPAIR'
  const finished = site.events.filter(
    (event) =>
      event.durationDays !== null &&
      event.completed !== null &&
      isVoyage(event) === (question.kind === 'VOYAGE_REPAIR') &&
      placeDay(question.readyOn, event.completed) !== 'BEFORE',
  )
  const cases = findLargestSample(finished)
  const days = cases.map((event) => event.durationDays ?? 0).sort((a, b) => a - b)
  const [shortest, longest] = [days[0], days.at(-1)]
  if (shortest === undefined || longest === undefined) return null
  const [only] = cases
  return {
    basis: 'RECORD',
    days: medianOf(days),
    sampleSize: cases.length,
    minDays: shortest,
    maxDays: longest,
    plannedDays: cases.length === 1 && only ? only.plannedDays : null,
    caution: toCaution(cases, finished.length - cases.length),
  }
}

/** The cases of one type of availability. */
function findLargestSample(finished: readonly MaintenanceEventFacts[]): MaintenanceEventFacts[] {
  const lastOf = (cases: readonly MaintenanceEventFacts[]): string =>
    cases
      .map(({ completed }) => completed ?? '')
      .sort()
      .at(-1) ?? ''
  const samples = [...Map.groupBy(finished, ({ availability }) => availability ?? '\uffff')].sort(
    ([a, one], [b, other]) =>
      other.length - one.length ||
      (lastOf(one) === lastOf(other) ? (a < b ? -1 : 1) : lastOf(one) > lastOf(other) ? -1 : 1),
  )
  return samples[0]?.[1] ?? []
}

/** @param days in ascending order, at least one */
const medianOf = (days: readonly number[]): number =>
  Math.round(((days[Math.floor((days.length - 1) / 2)] ?? 0) + (days[Math.ceil((days.length - 1) / 2)] ?? 0)) / 2)

function toCaution(cases: readonly MaintenanceEventFacts[], others: number): string | null {
  const type = cases[0]?.availability
  const parts = [
    cases.length < 3
      ? `${cases.length === 1 ? 'One finished case' : `${cases.length} finished cases`}: not a planning figure.`
      : null,
    others > 0
      ? `Cases of ${type ? `availability ${type}` : 'no stated type'} only; finished cases of other types, left out: ${others}.`
      : null,
    ...cases.map(({ assetName, plannedDurationText, growth }) =>
      plannedDurationText === null && growth === null
        ? null
        : `${assetName ?? 'One case'}: planned ${plannedDurationText ?? 'length not stated'}. ${growth ?? ''}`.trim(),
    ),
  ]
  return parts.filter((part) => part !== null).join(' ') || null
}
