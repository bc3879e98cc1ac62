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
 * neither. Voyage repairs and other availabilities are never put into one sample.
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
  const cases = site.events.filter(
    (event) =>
      event.durationDays !== null &&
      isVoyage(event) === (question.kind === 'VOYAGE_REPAIR') &&
      (event.completed === null || placeDay(question.readyOn, event.completed) !== 'BEFORE'),
  )
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
    caution: toCaution(cases),
  }
}

/** @param days in ascending order, at least one */
const medianOf = (days: readonly number[]): number =>
  Math.round(((days[Math.floor((days.length - 1) / 2)] ?? 0) + (days[Math.ceil((days.length - 1) / 2)] ?? 0)) / 2)

function toCaution(cases: readonly MaintenanceEventFacts[]): string | null {
  const parts = [
    cases.length < 3
      ? `${cases.length === 1 ? 'One finished case' : `${cases.length} finished cases`}: not a planning figure.`
      : null,
    ...cases.map(({ assetName, plannedDurationText, growth }) =>
      plannedDurationText === null && growth === null
        ? null
        : `${assetName ?? 'One case'}: planned ${plannedDurationText ?? 'length not stated'}. ${growth ?? ''}`.trim(),
    ),
  ]
  return parts.filter((part) => part !== null).join(' ') || null
}
