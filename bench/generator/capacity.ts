import type { CopyRow, Table } from './copy-rows.ts'
import { toDay, toDayNumber } from './days.ts'
import type { NetworkSize } from './network-size.ts'
import type { Operators } from './operators.ts'
import { toRandom, type Random } from './random.ts'
import type { Site } from './sites.ts'
import { toWorkCenters, type WorkCenter } from './work-centers.ts'

/** What a work center publishes. Days are numbers since 1970. */
export interface PublishedWindow {
  from: number
  /** The day after the last. */
  to: number
  bays: number
}

/** Publication began this long ago. */
const WEEKS_BEFORE_TODAY = 4
/** About one center in twenty-five publishes nothing, so that a site has a window a week but for these: 100 in 104 weeks. */
const SHARE_SILENT = 0.04
const SHARE_EXPIRED = 0.03
const SHARE_WITHDRAWN = 0.005
/** Windows after which some days are left open. */
const SHARE_WITH_GAP = 0.03
/** Weeks ahead for which most figures are firm. */
const FIRM_WEEKS = 30
const WEEK = 7

/**
 * The windows of a work center, ascending, never over one another. The centers of a site share a window a week between
 * them, so that one of a site with many centers covers several weeks.
 */
export function toWindows(
  center: WorkCenter,
  centerCount: number,
  { seed, weeks, today }: NetworkSize,
): PublishedWindow[] {
  const random = toRandom(seed, `windows ${center.id}`)
  if (random.chance(SHARE_SILENT)) return []
  const start = toDayNumber(today) - WEEKS_BEFORE_TODAY * WEEK
  const count = Math.max(1, Math.round(weeks / centerCount))
  const base = center.kind === 'NAMED' ? 1 : random.int(1, 8)
  return Array.from({ length: count }, (_, index): PublishedWindow => {
    const from = start + Math.floor((index * weeks) / count) * WEEK
    const end = start + Math.floor(((index + 1) * weeks) / count) * WEEK
    return {
      from,
      to: random.chance(SHARE_WITH_GAP) ? end - random.int(1, WEEK - 1) : end,
      bays: center.kind === 'NAMED' ? 1 : base + (random.chance(0.2) ? random.int(1, 2) : 0),
    }
  })
}

export const toCapacityWindowTable = (sites: readonly Site[], operators: Operators, size: NetworkSize): Table => ({
  name: 'capacity.capacity_window',
  columns: [
    ...['id', 'work_center_id', 'during', 'bays', 'commitment', 'published_at', 'expires_on', 'provenance'],
    ...['partner_id', 'withdrawn_at'],
  ],
  rows: toWindowRows(sites, operators, size),
})

function* toWindowRows(sites: readonly Site[], operators: Operators, size: NetworkSize): Generator<CopyRow> {
  const today = toDayNumber(size.today)
  for (const site of sites) {
    const centers = toWorkCenters(site, size.seed)
    const partnerId = operators.bySite[site.index]?.[0]?.id ?? null
    for (const center of centers) {
      const random = toRandom(size.seed, `publication ${center.id}`)
      const published = today - random.int(1, 40)
      const publishedAt = `${toDay(published)} 06:00:00+00`
      const expiresOn = random.chance(SHARE_EXPIRED)
        ? toDay(published + random.int(0, today - published - 1))
        : random.chance(0.3)
          ? toDay(today + random.int(30, 120))
          : null
      let number = 0
      for (const { from, to, bays } of toWindows(center, centers.length, size)) {
        number += 1
        const during = `[${toDay(from)},${toDay(to)})`
        const isFirm = random.chance(from < today + FIRM_WEEKS * WEEK ? 0.9 : 0.2)
        yield [
          ...[`${center.id}/window-${number}`, center.id, during, bays, isFirm ? 'FIRM' : 'TENTATIVE', publishedAt],
          ...[expiresOn, 'ILLUSTRATIVE', partnerId, null],
        ]
        if (random.chance(SHARE_WITHDRAWN))
          yield [
            ...[`${center.id}/window-${number}-withdrawn`, center.id, during, center.kind === 'NAMED' ? 1 : bays + 1],
            ...['FIRM', `${toDay(published - 30)} 06:00:00+00`, null, 'ILLUSTRATIVE', partnerId, publishedAt],
          ]
      }
    }
  }
}

export const toReservationTable = (sites: readonly Site[], size: NetworkSize): Table => ({
  name: 'capacity.reservation',
  columns: ['id', 'work_center_id', 'during', 'bays', 'state', 'expires_at', 'placed_at', 'provenance'],
  rows: toReservationRows(sites, size),
})

function* toReservationRows(sites: readonly Site[], size: NetworkSize): Generator<CopyRow> {
  const today = toDayNumber(size.today)
  for (const site of sites) {
    const centers = toWorkCenters(site, size.seed)
    for (const center of centers) {
      const random = toRandom(size.seed, `reservations ${center.id}`)
      let number = 0
      for (const { from, to, bays } of toJobs(toWindows(center, centers.length, size), random)) {
        number += 1
        const state = random.weigh([
          ['RESERVED', 88],
          ['HELD', 7],
          ['RELEASED', 5],
        ] as const)
        const placedOn = Math.min(today - random.int(1, 20), from)
        // A hold lapses hours or days after it was placed; of some the time is over.
        const expiresAt = state === 'HELD' ? `${toDay(today + random.int(-3, 14))} 12:00:00+00` : null
        yield [
          ...[`${center.id}/reservation-${number}`, center.id, `[${toDay(from)},${toDay(to)})`, bays, state, expiresAt],
          ...[`${toDay(placedOn)} 08:00:00+00`, 'ILLUSTRATIVE'],
        ]
      }
    }
  }
}

/**
 * Jobs that fill most of what is published and never more: the bays are dealt out to up to three lines of work, and a
 * line has one job at a time, which ends where publication has a gap. Between jobs of a line some days are free, seldom
 * many; so a date is found for most work, but often not at once.
 */
function* toJobs(windows: readonly PublishedWindow[], random: Random): Generator<PublishedWindow> {
  const stretches = toStretches(windows)
  const bays = Math.min(...windows.map((window) => window.bays))
  const lines = Math.min(3, bays)
  for (let line = 0; line < lines; line += 1) {
    const ofLine = Math.floor(bays / lines) + (line < bays % lines ? 1 : 0)
    for (const { from, to } of stretches) {
      let day = from + (random.chance(0.5) ? 0 : random.int(0, 20))
      while (day < to) {
        const end = Math.min(to, day + random.int(20, 110))
        yield { from: day, to: end, bays: ofLine }
        day = end + (random.chance(0.12) ? random.int(45, 160) : random.int(0, 12))
      }
    }
  }
}

/** Days that are published without a gap. */
function toStretches(windows: readonly PublishedWindow[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  for (const { from, to } of windows) {
    const last = stretches.at(-1)
    if (last?.to === from) last.to = to
    else stretches.push({ from, to })
  }
  return stretches
}
