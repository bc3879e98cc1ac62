import { measureDock } from './dock-fit.ts'
import type { FreeSpan, SiteFacts, WorkCenterFacts } from './facts.ts'
import { addDays, daysBetween } from './partial-date.ts'
import type { Question } from './question.ts'
import { findTurnaround } from './turnaround.ts'
import { isShip } from './vessel.ts'

/** A free stretch that takes the whole work. */
export interface Slot {
  workCenter: WorkCenterFacts
  induction: string
  /** The day after the last day of the work. */
  completion: string
  /** What the dates rest on. */
  spans: FreeSpan[]
}

/** Days without a break on which a work center is free, `from` up to and without `to`. */
export interface Stretch {
  from: string
  to: string
}

/** The day of arrival: ready, plus whole days on the way. Null where a way was asked for and none is known. */
export function findArrival({ readyOn }: Question, { passage }: SiteFacts): string | null {
  if (passage === null) return readyOn
  return passage.kind === 'WAY' ? addDays(readyOn, Math.ceil(passage.transit.days)) : null
}

/**
 * The earliest slot on or after arrival in which the whole turnaround fits at one suitable work center; of several
 * with the same day the first by id. Null where none fits, or where arrival or turnaround is unknown.
 */
export function findSlot(question: Question, site: SiteFacts): Slot | null {
  const arrival = findArrival(question, site)
  const days = findTurnaround(question, site)?.days
  if (arrival === null || days === undefined) return null
  let best: Slot | null = null
  for (const workCenter of findSuitableCenters(question, site)) {
    const induction = toStretches(workCenter.free, arrival).find(({ from, to }) => addDays(from, days) <= to)?.from
    if (induction === undefined || (best !== null && best.induction <= induction)) continue
    const completion = addDays(induction, days)
    const spans = workCenter.free.filter(({ from, to }) => from < completion && to > induction)
    best = { workCenter, induction, completion, spans }
  }
  return best
}

/** The free days from a day on, spans that touch or overlap taken together. */
export function toStretches(spans: readonly FreeSpan[], firstDay: string): Stretch[] {
  const stretches: Stretch[] = []
  let last: Stretch | undefined
  for (const { from, to } of spans) {
    if (to <= firstDay) continue
    if (last !== undefined && from <= last.to) {
      if (to > last.to) last.to = to
    } else stretches.push((last = { from: from < firstDay ? firstDay : from, to }))
  }
  return stretches
}

/** The longest stretch from a day on; null where no day is free. */
export function findLongestStretch(
  centers: readonly WorkCenterFacts[],
  firstDay: string,
): (Stretch & { days: number }) | null {
  const stretches = centers
    .flatMap(({ free }) => toStretches(free, firstDay))
    .map((stretch) => ({ ...stretch, days: daysBetween(stretch.from, stretch.to) }))
  return stretches.reduce<(Stretch & { days: number }) | null>(
    (longest, stretch) => (longest === null || stretch.days > longest.days ? stretch : longest),
    null,
  )
}

/**
 * The work centers where this work can be done, by id, with the capacity that the request assumes. Docking takes a dock,
 * of those that come off best against the ship; other work takes bays, and a ship a dock where no berth is recorded.
 */
export function findSuitableCenters(question: Question, site: SiteFacts): WorkCenterFacts[] {
  const { system } = question
  const ofDomain = site.workCenters.filter(({ domains }) => domains.some((domain) => system.domains.includes(domain)))
  const bays = ofDomain.filter(({ kind }) => kind === 'FUNGIBLE')
  const suitable =
    isShip(question) && (question.docking || bays.length === 0) ? findBestDocks(question, site, ofDomain) : bays
  return assumeWindows(question, site, suitable).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** With docking, a date must hold for a dock of the fit that the answer states. */
function findBestDocks(
  { system, docking }: Question,
  site: SiteFacts,
  centers: readonly WorkCenterFacts[],
): WorkCenterFacts[] {
  const fits = centers.flatMap((center) => {
    const dock = site.docks.find(({ id }) => id === center.dockId)
    return dock ? [{ center, verdict: measureDock(system, dock).verdict }] : []
  })
  if (!docking) return fits.map(({ center }) => center)
  const best = (['FITS', 'TIGHT', 'UNKNOWN'] as const).find((verdict) => fits.some((fit) => fit.verdict === verdict))
  return fits.filter(({ verdict }) => verdict === best).map(({ center }) => center)
}

const toAssumedId = (siteId: string): string => `${siteId}/assumed`

/** Whether the work center exists in the request's assumptions alone. */
export const isAssumed = ({ id, siteId }: WorkCenterFacts): boolean => id === toAssumedId(siteId)

function assumeWindows(
  { assume, readyOn }: Question,
  site: SiteFacts,
  centers: readonly WorkCenterFacts[],
): WorkCenterFacts[] {
  const added = assume.windowsAdded.filter((window) => window.site === site.id)
  if (added.length === 0) return [...centers]
  const toSpan = ({ from, to }: { from: string; to: string }): FreeSpan => ({
    from: from < readyOn ? readyOn : from,
    to,
    commitment: 'TENTATIVE',
    provenance: 'ASSUMED',
    publishedAt: null,
    expiresOn: null,
  })
  const withAdded = centers.map((center) => ({
    ...center,
    free: [...center.free, ...added.filter(({ workCenter }) => workCenter === center.id).map(toSpan)].sort((a, b) =>
      a.from < b.from ? -1 : 1,
    ),
  }))
  const anywhere = added.filter(({ workCenter }) => workCenter === null).map(toSpan)
  if (anywhere.length === 0) return withAdded
  const assumed: WorkCenterFacts = {
    id: toAssumedId(site.id),
    siteId: site.id,
    kind: 'FUNGIBLE',
    name: 'a bay or dock that the request assumes',
    dockId: null,
    domains: site.domains,
    free: anywhere.sort((a, b) => (a.from < b.from ? -1 : 1)),
    publishedTo: null,
    isIllustrative: false,
    expiredOn: null,
  }
  return [...withAdded, assumed]
}
