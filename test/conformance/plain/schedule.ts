import type { Ask } from './ask.ts'
import type { Day } from './days.ts'
import { addAssumed, listFreeDays, type Ground } from './free-days.ts'
import type { Place, WorkCenter } from './place.ts'
import type { AssumedWindow } from './request.ts'
import { fitOf } from './dock.ts'
import { findTurnaroundDays } from './turnaround.ts'

/** The way to a site, which is taken from the API as a fact: routes have tests of their own. */
export type Way = { kind: 'NOT_ASKED' } | { kind: 'WAY'; days: number } | { kind: 'NO_WAY' } | { kind: 'UNKNOWN' }

export interface Slot {
  induction: Day
  completion: Day
  /** What each of its days rests on. */
  grounds: Ground[]
}

/** All that is known of when a site can do the work. */
export interface Schedule {
  way: Way
  /** Null where there is an origin and no way is known. */
  arrival: Day | null
  turnaroundDays: number | null
  centers: WorkCenter[]
  /** What the request assumes of these, or of none in particular. */
  assumed: AssumedWindow[]
  /** Null where none is long enough, or arrival or turnaround is not known. */
  slot: Slot | null
}

export function findSchedule(ask: Ask, place: Place, way: Way): Schedule {
  const arrival = way.kind === 'NOT_ASKED' ? ask.readyOn : way.kind === 'WAY' ? ask.readyOn + Math.ceil(way.days) : null
  const turnaroundDays = findTurnaroundDays(ask, place)
  const centers = findSuitableCenters(ask, place)
  const ofSite = ask.windowsAdded.filter((window) => window.site === place.site.id)
  const ofNone = ofSite.filter(({ workCenter }) => workCenter === undefined)
  const assumed = [...ofNone]
  const choices: { id: string; free: Map<Day, Ground[]> }[] = [{ id: `${place.site.id}/assumed`, free: new Map() }]
  for (const choice of choices) addAssumed(choice.free, ofNone)
  for (const center of centers) {
    const ofCenter = ofSite.filter(({ workCenter }) => workCenter === center.id)
    const free = listFreeDays(center, ask)
    addAssumed(free, ofCenter)
    choices.push({ id: center.id, free })
    assumed.push(...ofCenter)
  }
  let slot: Slot | null = null
  if (arrival !== null && turnaroundDays !== null)
    for (const { free } of choices.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const found = findSlot(free, arrival, turnaroundDays)
      if (found && (slot === null || found.induction < slot.induction)) slot = found
    }
  return { way, arrival, turnaroundDays, centers, assumed, slot }
}

/** Tries every day in turn. */
function findSlot(free: ReadonlyMap<Day, Ground[]>, arrival: Day, turnaroundDays: number): Slot | null {
  const last = Math.max(...free.keys())
  for (let induction = arrival; induction <= last; induction++) {
    let days = 0
    while (days < turnaroundDays && free.has(induction + days)) days++
    if (days < turnaroundDays) continue
    const grounds: Ground[] = []
    for (let day = induction; day < induction + turnaroundDays; day++) grounds.push(...(free.get(day) ?? []))
    return { induction, completion: induction + turnaroundDays, grounds }
  }
  return null
}

/** By id: bays for most work; docks of the best fit where docking is asked, and any dock for a ship where no bay is. */
export function findSuitableCenters(ask: Ask, { workCenters }: Place): WorkCenter[] {
  const ofDomain = workCenters
    .filter(({ domains }) => domains.some((domain) => ask.system.domains.includes(domain)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const bays = ofDomain.filter(({ kind }) => kind === 'FUNGIBLE')
  const docks = ofDomain.filter(({ kind }) => kind === 'NAMED')
  if (!ask.isShip) return bays
  if (!ask.docking) return bays.length > 0 ? bays : docks
  for (const fit of ['FITS', 'TIGHT', 'UNKNOWN']) {
    const fitting = docks.filter(({ dock }) => dock !== null && fitOf(ask.system, dock) === fit)
    if (fitting.length > 0) return fitting
  }
  return []
}
