import type { Ask } from './ask.ts'
import { toSpan } from './days.ts'
import type { Place } from './place.ts'

/** Days from induction to completion: as asked, else the median of the site's finished cases, voyage repairs apart. */
export function findTurnaroundDays(ask: Ask, place: Place): number | null {
  if (ask.plannedDays !== null) return ask.plannedDays
  const days: number[] = []
  for (const event of place.events) {
    if (event.system_id !== ask.system.id || event.duration_days === null) continue
    if ((event.availability === 'VOYAGE_REPAIR') !== (ask.kind === 'VOYAGE_REPAIR')) continue
    // What was not finished by the day is no experience on the day.
    if (event.completed !== null && ask.readyOn < toSpan(event.completed).first) continue
    days.push(event.duration_days)
  }
  days.sort((a, b) => a - b)
  if (days.length === 0) return null
  if (days.length % 2 === 1) return days[(days.length - 1) / 2] ?? null
  const [lower, upper] = [days[days.length / 2 - 1] ?? 0, days[days.length / 2] ?? 0]
  return Math.round((lower + upper) / 2)
}
