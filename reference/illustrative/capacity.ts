import type { ReferenceNetwork, ReferenceSite } from '../schema.ts'
import { toDockId } from '../dock-id.ts'
import { findBayRange, toBayName, type Domain } from './bays.ts'
import { drawWhole } from './draw.ts'
import { drawJobs } from './jobs.ts'
import { drawMarket, type Market } from './market.ts'
import { drawStretches, type Stretch } from './stretches.ts'
import { toDay, toDayNumber, toMonday, toWeek } from './weeks.ts'

/** Bays of a site in a domain, any of which serves. */
export interface IllustrativeWorkCenter {
  id: string
  siteId: string
  domain: Domain
  name: string
}

/** Days are `YYYY-MM-DD`; `to` is the day after the last. */
export interface IllustrativeWindow {
  id: string
  workCenterId: string
  from: string
  to: string
  bays: number
  commitment: 'FIRM' | 'TENTATIVE'
  publishedAt: string
  expiresOn: string
  partnerId: string | null
}

export interface IllustrativeReservation {
  id: string
  workCenterId: string
  from: string
  to: string
  bays: number
  placedAt: string
}

/** Figures that no source gives, generated to show what the network does with them. Every row of them is marked. */
export interface IllustrativeCapacity {
  workCenters: readonly IllustrativeWorkCenter[]
  windows: readonly IllustrativeWindow[]
  reservations: readonly IllustrativeReservation[]
}

export const NO_ILLUSTRATIVE_CAPACITY: IllustrativeCapacity = { workCenters: [], windows: [], reservations: [] }

/** Any would do. Under this one the yards with recorded overhauls are neither silent nor late, so that they show dates. */
const SEED = 7

/** Windows that ended longer ago are left out. */
const PAST_DAYS = 60

/**
 * Work centers, windows and reservations for every open site of a network. The same seed, network and day give the same
 * figures; on a later day a week keeps its windows and jobs, while jobs are added and windows become FIRM.
 * @param today `YYYY-MM-DD`
 */
export function toIllustrativeCapacity(
  network: ReferenceNetwork,
  { today, seed = SEED }: { today: string; seed?: number },
): IllustrativeCapacity {
  const sites = [...network.sites, ...network.candidateSites].filter(({ status }) => status === 'OPERATING')
  const figures = sites.map((site) => toSiteCapacity(site, toDayNumber(today), seed))
  return {
    workCenters: figures.flatMap(({ workCenters }) => workCenters),
    windows: figures.flatMap(({ windows }) => windows),
    reservations: figures.flatMap(({ reservations }) => reservations),
  }
}

function toSiteCapacity(site: ReferenceSite, today: number, seed: number): IllustrativeCapacity {
  const market = drawMarket(seed, site.id)
  const fungible = site.domains.flatMap((domain) => {
    const range = findBayRange(site.kind, domain)
    if (range === null) return []
    const id = `${site.id}/${domain.toLowerCase()}-bays`
    return [
      { id, siteId: site.id, domain, name: toBayName(site.kind, domain), bays: drawWhole(...range, seed, id, 'bays') },
    ]
  })
  const docks = site.docks.map((_, index) => ({ id: toDockId(site.id, index), domain: 'MARITIME' as const, bays: 1 }))
  const booked = market.isSilent
    ? []
    : [...docks, ...fungible].map((center) => toBookedWindows(center, site.operatorIds[0] ?? null, market, today, seed))
  return {
    workCenters: fungible.map(({ id, siteId, domain, name }) => ({ id, siteId, domain, name })),
    windows: booked.flatMap(({ windows }) => windows),
    reservations: booked.flatMap(({ reservations }) => reservations),
  }
}

function toBookedWindows(
  { id, domain, bays }: { id: string; domain: Domain; bays: number },
  partnerId: string | null,
  market: Market,
  today: number,
  seed: number,
): Omit<IllustrativeCapacity, 'workCenters'> {
  const thisWeek = toWeek(today)
  const stretches = drawStretches(seed, id, toWeek(today - PAST_DAYS), thisWeek + market.horizonWeeks)
  // Of the day before today or earlier: what is published today may not have come in yet.
  const publishedOn = today - 1 - mod(today - 1 - market.publishesOnDay, market.publishesEveryDays)
  const publishedAt = `${toDay(publishedOn)}T09:00:00Z`
  const windows = stretches.map((stretch) => ({
    ...toSpan(id, stretch),
    stretch,
    // A yard offers part of what it has: never less than half.
    bays: drawWhole(Math.ceil(bays / 2), bays, seed, id, 'offer', stretch.fromWeek),
    commitment: stretch.fromWeek > thisWeek + market.firmWeeks ? ('TENTATIVE' as const) : ('FIRM' as const),
    publishedAt,
    expiresOn: toDay(publishedOn + market.figuresHoldDays),
    partnerId,
  }))
  const reservations = windows
    .flatMap(({ stretch, bays: offered }) => drawJobs(seed, id, domain, { stretch, bays: offered, market }))
    .filter(({ placedWeek }) => placedWeek < thisWeek)
    .map((job) => {
      const span = toSpan(id, job)
      return {
        ...span,
        id: `${span.id}/${job.bay + 1}`,
        bays: 1,
        placedAt: `${toDay(toMonday(job.placedWeek))}T09:00:00Z`,
      }
    })
  return { windows: windows.map(({ stretch: _, ...window }) => window), reservations }
}

/** The id holds the days, so that other figures are other rows and never collide with those that they replace. */
function toSpan(workCenterId: string, { fromWeek, toWeek: endWeek }: Stretch) {
  const from = toDay(toMonday(fromWeek))
  const to = toDay(toMonday(endWeek))
  return { id: `illustrative:${workCenterId}/${from}/${to}`, workCenterId, from, to }
}

const mod = (value: number, by: number): number => ((value % by) + by) % by
