import type { Ask } from './ask.ts'
import { toSpan } from './days.ts'
import type { Place } from './place.ts'

interface Sample {
  availability: string | null
  days: number[]
  /** The latest completion; a date that is not known to the day counts from its start. */
  completed: string
}

/** Days from induction to completion: as asked, else the median of the site's finished cases of one type. */
export function findTurnaroundDays(ask: Ask, place: Place): number | null {
  if (ask.plannedDays !== null) return ask.plannedDays
  const samples: Sample[] = []
  for (const { system_id: systemId, availability, completed, duration_days: days } of place.events) {
    if (systemId !== ask.system.id || completed === null || days === null) continue
    if ((availability === 'VOYAGE_REPAIR') !== (ask.kind === 'VOYAGE_REPAIR')) continue
    // What was not finished by the day is no experience on the day.
    if (ask.readyOn < toSpan(completed).first) continue
    let sample = samples.find((one) => one.availability === availability)
    if (!sample) samples.push((sample = { availability, days: [], completed }))
    sample.days.push(days)
    if (completed > sample.completed) sample.completed = completed
  }
  let best: Sample | null = null
  for (const sample of samples) if (best === null || speaksBefore(sample, best)) best = sample
  return best && medianOf(best.days)
}

/** Types are never mixed: the one with the most cases speaks, then the one completed last, then by its code. */
function speaksBefore(one: Sample, other: Sample): boolean {
  if (one.days.length !== other.days.length) return one.days.length > other.days.length
  if (one.completed !== other.completed) return one.completed > other.completed
  if (one.availability === null || other.availability === null) return other.availability === null
  return one.availability < other.availability
}

function medianOf(unsorted: readonly number[]): number {
  const days = unsorted.toSorted((a, b) => a - b)
  const [lower, upper] = [Math.ceil(days.length / 2) - 1, Math.floor(days.length / 2)]
  return Math.round(((days[lower] ?? 0) + (days[upper] ?? 0)) / 2)
}
