import { toCaution } from './turnaround-caution.ts'

/** What of an event bears on turnaround. */
export interface TurnaroundEvent {
  id: string
  systemId: string
  siteId: string | null
  partnerId: string | null
  availability: string | null
  plannedDays: number | null
  plannedDaysAreApproximate: boolean | null
  completed: string | null
  durationDays: number | null
  growth: string | null
}

export interface TurnaroundRecord<Event> {
  systemId: string
  siteId: string | null
  /** Only where no site is named. */
  partnerId: string | null
  availability: string | null
  finishedCount: number
  unfinishedCount: number
  plannedDays: number | null
  plannedDaysAreApproximate: boolean | null
  actualDaysMin: number | null
  actualDaysMedian: number | null
  actualDaysMax: number | null
  events: Event[]
  caution: string
}

/**
 * Groups events by system, place and type of availability: a voyage repair says nothing of an overhaul. Where the
 * source names no site, the company stands for the place.
 * @returns ordered by system, place and type
 */
export function toTurnaroundRecords<Event extends TurnaroundEvent>(
  events: readonly Event[],
): TurnaroundRecord<Event>[] {
  const keyOf = ({ systemId, siteId, partnerId, availability }: Event): string =>
    JSON.stringify([systemId, siteId, siteId === null ? partnerId : null, availability])
  return [...Map.groupBy(events, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => toRecord(group))
}

function toRecord<Event extends TurnaroundEvent>(group: readonly Event[]): TurnaroundRecord<Event> {
  const events = group.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const [{ systemId, siteId, partnerId, availability }] = events as [Event]
  const finished = events.filter((event) => event.completed !== null)
  const actualDays = finished.flatMap(({ durationDays }) => durationDays ?? []).sort((a, b) => a - b)
  const planned = finished.filter((event) => event.plannedDays !== null)
  const onlyPlan = planned.length === 1 ? planned[0] : undefined
  return {
    systemId,
    siteId,
    partnerId: siteId === null ? partnerId : null,
    availability,
    finishedCount: finished.length,
    unfinishedCount: events.length - finished.length,
    plannedDays: onlyPlan?.plannedDays ?? null,
    plannedDaysAreApproximate: onlyPlan?.plannedDaysAreApproximate ?? null,
    actualDaysMin: actualDays[0] ?? null,
    actualDaysMedian: findMedian(actualDays),
    actualDaysMax: actualDays.at(-1) ?? null,
    events,
    caution: toCaution({
      finishedCount: finished.length,
      measuredCount: actualDays.length,
      grownCount: events.filter((event) => event.growth !== null).length,
      isTypeStated: availability !== null,
    }),
  }
}

function findMedian(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : Math.round((lower + upper) / 2)
}
