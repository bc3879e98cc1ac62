import type { Chance } from './chance.ts'
import { toDay, toText } from './plain/days.ts'
import type { Request } from './plain/request.ts'
import type { WorkCenterRow } from './plain/rows.ts'
import type { Tables } from './plain/tables.ts'

const KINDS = [
  'VOYAGE_REPAIR',
  'EMERGENT_REPAIR',
  'PLANNED_MAINTENANCE',
  'OVERHAUL',
  'MODERNIZATION',
  'BATTLE_DAMAGE_REPAIR',
]
const LEVELS = ['TRAINING', 'FIELD', 'BELOW_DEPOT_SUSTAINMENT', 'DEPOT']
const GROUNDS = ['PERFORMED', 'CONTRACTED', 'ASSIGNED', 'PLANNED', 'CANDIDATE']
const KEYS = ['VERDICT', 'EXPECTED_COMPLETION', 'EVIDENCE', 'TRANSIT_DAYS', 'OPEN_POINTS', 'SITE_ID']
const OPERATORS = ['US Navy', 'us navy', 'MSC', 'msc ', 'US Coast Guard', 'Royal Navy']
const HOMEPORTS = ['USA', 'USA', 'usa', 'GUM', 'MNP', 'JPN', 'ESP']
/** Few places, so that what is learned of a way serves other requests: three at sea, and one where no ship can be. */
const ORIGINS = [
  { latitude: 20, longitude: 150 },
  { latitude: 36, longitude: 15 },
  { latitude: 13, longitude: -65 },
  { latitude: 49, longitude: 12 },
]

/** A request of every shape that the schema takes: most can be answered, some name nothing or contradict themselves. */
export function drawRequest(chance: Chance, tables: Tables, today: string): Request {
  const { happens, between, pick, some } = chance
  const maybe = <T>(share: number, draw: () => T): T | undefined => (happens(share) ? draw() : undefined)
  const system = pick(tables.systems)
  const sites = tables.records.filter((record) => record.system_id === system.id).map((record) => record.site_id)
  // A theater that knows the system, mostly: elsewhere every site is ruled out for the same reason.
  const known = tables.sites.filter(({ id }) => sites.includes(id)).map((site) => site.theater_code)
  const askable = tables.theaters.map(({ code }) => code)
  const theater = happens(0.85) && known.length > 0 ? pick(known) : pick(askable)
  const readyOn = maybe(0.8, () => toText(toDay(today) + drawDelay(chance)))
  const inTheater = tables.sites.filter((site) => site.theater_code === theater)
  return withoutUndefined({
    system: drawName(chance, tables, system.id),
    theater: happens(0.1) ? theater.toLowerCase() : theater,
    owner: maybe(0.25, () => pick(tables.countries).iso3),
    level: maybe(0.3, () => pick(LEVELS)),
    work: maybe(0.85, () =>
      withoutUndefined({
        kind: maybe(0.6, () => pick(KINDS)),
        part: maybe(0.25, () => pick(['WHOLE', 'COMPONENTS'])),
        plannedDays: maybe(0.6, () => drawDays(chance)),
        docking: maybe(0.5, () => happens(0.7)),
        hostileDamage: maybe(0.2, () => happens(0.5)),
      }),
    ),
    origin: maybe(0.5, () => pick(system.category === 'SHIP' ? ORIGINS.slice(0, 3) : ORIGINS)),
    readyOn,
    neededBy: maybe(0.35, () => toText(toDay(readyOn ?? today) + between(-3, 500))),
    minimumEvidence: maybe(0.25, () => pick(GROUNDS)),
    vessel: maybe(0.6, () =>
      withoutUndefined({
        homeport: maybe(0.6, () => pick(HOMEPORTS)),
        deployed: maybe(0.6, () => happens(0.6)),
        operator: maybe(0.25, () => pick(OPERATORS)),
        plannedHomeportChange: maybe(0.3, () => drawPartialDate(chance, toDay(readyOn ?? today) + between(-100, 600))),
        forwardDeployedSince: maybe(0.3, () => drawPartialDate(chance, toDay(readyOn ?? today) - between(0, 12 * 365))),
      }),
    ),
    assume: maybe(0.25, () => ({
      sitesClosed: some([...inTheater.map(({ id }) => id), 'no-such-site'], 4),
      countriesWithoutAccess: some([...inTheater.map((site) => site.country_iso3), 'usa'], 2),
      windowsAdded: drawWindows(
        chance,
        tables.workCenters.filter(({ site_id: id }) => sites.includes(id)),
        toDay(readyOn ?? today),
      ),
    })),
    orderBy: maybe(0.5, () => some(KEYS, KEYS.length)),
  })
}

/** Capacity for one center, or for none in particular at its site. */
function drawWindows({ happens, between, some }: Chance, centers: readonly WorkCenterRow[], readyOn: number) {
  return some(centers, 4).map(({ id, site_id: site }) => {
    const from = readyOn + between(-20, 200)
    const days = { from: toText(from), to: toText(from + between(1, 120)) }
    return happens(0.5) ? { site, ...days } : { site, workCenter: id, ...days }
  })
}

/** Today, soon, in some years, or long ago. */
const drawDelay = ({ happens, between }: Chance): number =>
  happens(0.2) ? 0 : happens(0.7) ? between(1, 300) : happens(0.5) ? between(301, 2500) : between(-4500, -1)

const drawDays = ({ happens, between }: Chance): number =>
  happens(0.3) ? between(1, 25) : happens(0.8) ? between(20, 200) : between(150, 800)

const drawPartialDate = ({ pick }: Chance, day: number): string => toText(day).slice(0, pick([4, 7, 10]))

/** Any name that leads to the system, written as it comes. */
function drawName({ happens, pick }: Chance, tables: Tables, systemId: string): string {
  if (happens(0.01)) return 'Nothing that is recorded'
  const labels = tables.names.filter((name) => name.system_id === systemId).map(({ label }) => label)
  const name = happens(0.4) || labels.length === 0 ? systemId : pick(labels)
  return happens(0.2) ? name.toLowerCase() : happens(0.1) ? ` ${name.toUpperCase()}` : name
}

/** What is left out is not sent at all. */
const withoutUndefined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
