import type { ReferenceSystem } from '../../reference/schema.ts'
import { toCapabilityIds } from '../../subgraphs/capacity/domain/capability-ids.ts'
import { toDomains } from '../../subgraphs/systems/domain/to-domains.ts'
import { toParts } from '../../subgraphs/systems/domain/to-parts.ts'
import type { CopyRow, Table } from './copy-rows.ts'
import { toDay, toDayNumber } from './days.ts'
import type { NetworkSize } from './network-size.ts'
import { GENERATED_COLUMNS, GENERATED_VALUES } from './provenance.ts'
import { toRandom, type Random } from './random.ts'
import type { Site } from './sites.ts'

type Basis = 'PERFORMED' | 'CONTRACTED' | 'ASSIGNED' | 'PLANNED' | 'CANDIDATE'

export interface Capability {
  id: string
  systemId: string
  levels: readonly string[]
  basis: Basis
}

/** Of 120 records of the reference network. */
const BASES: readonly (readonly [Basis, number])[] = [
  ['PERFORMED', 67],
  ['CONTRACTED', 16],
  ['ASSIGNED', 8],
  ['PLANNED', 3],
  ['CANDIDATE', 26],
]
const SHARE_WITHOUT_LEVEL = 0.06
const SHARE_WITH_ALL_LEVELS = 0.6

export interface Suitable {
  /** Systems whose work belongs at the site, in a fixed order. */
  systemsAt: (site: Site) => readonly ReferenceSystem[]
}

/** Matches systems to sites by domain, as the network does. */
export function toSuitable(systems: readonly ReferenceSystem[]): Suitable {
  const parts = toParts(systems)
  const byId = new Map(systems.map((system) => [system.id, system]))
  const domainsOf = new Map(
    systems.map((system) => [
      system.id,
      toDomains(
        system,
        parts.allWholesOf(system.id).flatMap((id) => byId.get(id) ?? []),
      ) as string[],
    ]),
  )
  const known = new Map<string, readonly ReferenceSystem[]>()
  return {
    systemsAt: ({ domains }) => {
      const key = domains.join()
      const found = known.get(key)
      if (found !== undefined) return found
      const suitable = systems.filter(({ id }) => domains.some((domain) => domainsOf.get(id)?.includes(domain)))
      known.set(key, suitable)
      return suitable
    },
  }
}

/** What a site is on record for. Where there are fewer systems than records, a system has several. */
export function toCapabilities(
  site: Site,
  suitable: Suitable,
  { seed, capabilitiesPerSite }: NetworkSize,
): Capability[] {
  const systems = suitable.systemsAt(site)
  if (systems.length === 0) return []
  const random = toRandom(seed, `capabilities ${site.index}`)
  // Between half and one and a half of the average.
  const count = Math.round(capabilitiesPerSite * (0.5 + random.next()))
  const first = random.int(0, systems.length - 1)
  const stride = toStride(random.int(1, systems.length), systems.length)
  const chosen = Array.from({ length: count }, (_, turn) => systems[(first + turn * stride) % systems.length]?.id ?? '')
  const ids = toCapabilityIds(site.id, chosen)
  return chosen.map((systemId, turn) => ({
    id: ids[turn] ?? '',
    systemId,
    levels: toLevels(site, random),
    basis: random.weigh(BASES),
  }))
}

/** The next number that leads through all systems before it meets one again. */
function toStride(from: number, length: number): number {
  let stride = from
  while (greatestDivisor(stride, length) !== 1) stride += 1
  return stride
}
const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

function toLevels({ levels }: Site, random: Random): readonly string[] {
  if (random.chance(SHARE_WITHOUT_LEVEL)) return []
  return levels.length < 2 || random.chance(SHARE_WITH_ALL_LEVELS) ? levels : [random.pick(levels)]
}

export const toCapabilityTable = (sites: readonly Site[], suitable: Suitable, size: NetworkSize): Table => ({
  name: 'capacity.capability',
  columns: [
    ...[
      'id',
      'site_id',
      'system_id',
      'levels',
      'basis',
      'as_of',
      'scope',
      'work_kinds',
      'workforce',
      'owners',
      'ended',
    ],
    ...['note', ...GENERATED_COLUMNS],
  ],
  rows: toCapabilityRows(sites, suitable, size),
})

function* toCapabilityRows(sites: readonly Site[], suitable: Suitable, size: NetworkSize): Generator<CopyRow> {
  const today = toDayNumber(size.today)
  for (const site of sites) {
    const random = toRandom(size.seed, `records ${site.index}`)
    const isMaritime = site.domains.includes('MARITIME')
    for (const { id, systemId, levels, basis } of toCapabilities(site, suitable, size))
      yield [
        ...[id, site.id, systemId, levels, basis, toAsOf(today, random)],
        random.chance(0.01) ? ['COMPONENTS'] : [],
        isMaritime && random.chance(0.03) ? ['VOYAGE_REPAIR'] : [],
        random.chance(0.015) ? 'US_GOVERNMENT_OR_US_CONTRACTOR' : null,
        random.chance(0.04) ? [site.iso3] : [],
        random.chance(0.01) ? true : null,
        null,
        ...GENERATED_VALUES,
      ]
  }
}

/** As precise as the reference network is: often a year, seldom a day, a third without. */
function toAsOf(today: number, random: Random): string | null {
  const day = toDay(today - random.int(30, 12 * 365))
  return random.weigh([
    [null, 37],
    [day.slice(0, 4), 45],
    [day.slice(0, 7), 12],
    [`${Number(day.slice(0, 4)) - 4}-${day.slice(0, 4)}`, 4],
    [day, 2],
  ])
}
