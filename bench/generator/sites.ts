import type { ReferenceNetwork, ReferenceSite } from '../../reference/schema.ts'
import { fold } from '../../subgraphs/sites/domain/fold.ts'
import type { CopyRow, Table } from './copy-rows.ts'
import type { NetworkSize } from './network-size.ts'
import type { CountryPlaces, Place } from './places.ts'
import { GENERATED_COLUMNS, GENERATED_VALUES } from './provenance.ts'
import { toRandom, type Random } from './random.ts'

/** A site that was made up, and the site of the reference network that it takes after. */
export interface Site {
  index: number
  id: string
  name: string
  theaterCode: string
  iso3: string
  place: Place
  /** Null: only the country is known. */
  position: { latitude: number; longitude: number } | null
  kind: ReferenceSite['kind']
  domains: ReferenceSite['domains']
  levels: ReferenceSite['levels']
  rsfRelation: ReferenceSite['rsfRelation']
  status: ReferenceSite['status']
  isCandidate: boolean
  /** The kind of who runs the site that it takes after. */
  operatedBy: 'NOBODY_ON_RECORD' | 'COMPANY' | 'MILITARY'
}

/** Sites that stand in the country of the one they take after; the others anywhere in its theater. */
const SHARE_IN_SAME_COUNTRY = 0.75
const SHARE_WITHOUT_POSITION = 0.01
const SHARE_WITH_POSITION_OF_CITY = 0.13
/** Degrees; about 4 km. Yards stay at their port. */
const MAX_JITTER = 0.04

/** Kinds, domains, levels and states come in the proportions of the reference network: each site takes after one of its. */
export function toSites(
  { sites, seed }: NetworkSize,
  network: ReferenceNetwork,
  places: ReadonlyMap<string, CountryPlaces>,
): Site[] {
  const recorded = new Set(network.theaters.map(({ id }) => id))
  const theaterOf = new Map(network.countries.map(({ iso3, theater }) => [iso3, theater]))
  const models = [
    ...network.sites.map((site) => ({ site, isCandidate: false })),
    ...network.candidateSites.map((site) => ({ site, isCandidate: true })),
  ].filter(({ site }) => recorded.has(theaterOf.get(site.country) ?? ''))
  const countriesOf = (theater: string, isPort: boolean): string[] =>
    network.countries
      .filter((country) => country.theater === theater)
      .map(({ iso3 }) => iso3)
      .filter((iso3) => toList(places, iso3, isPort).length > 0)
  const choices = new Map(
    [...recorded].map((theater) => [theater, { port: countriesOf(theater, true), land: countriesOf(theater, false) }]),
  )
  return Array.from({ length: sites }, (_, index) => {
    const random = toRandom(seed, `site ${index}`)
    const { site: model, isCandidate } = random.pick(models)
    const theaterCode = theaterOf.get(model.country) ?? ''
    const isPort = model.domains.includes('MARITIME')
    const choice = choices.get(theaterCode)?.[isPort ? 'port' : 'land'] ?? []
    const isSame = random.chance(SHARE_IN_SAME_COUNTRY) && choice.includes(model.country)
    const iso3 = isSame ? model.country : random.pick(choice)
    const place = random.pick(toList(places, iso3, isPort))
    return {
      index,
      id: `${iso3}-${KIND_WORDS[model.kind].replaceAll(' ', '-')}-${String(index + 1).padStart(5, '0')}`.toLowerCase(),
      name: `${place.name} ${KIND_WORDS[model.kind]} ${index + 1}`,
      theaterCode,
      iso3,
      place,
      position: random.chance(SHARE_WITHOUT_POSITION) ? null : toPosition(place, isPort, random),
      kind: model.kind,
      domains: model.domains,
      levels: model.levels,
      rsfRelation: model.rsfRelation,
      status: model.status,
      isCandidate,
      operatedBy: toOperatedBy(model),
    }
  })
}

const KIND_WORDS: Record<ReferenceSite['kind'], string> = {
  SHIPYARD: 'Shipyard',
  SHIP_REPAIR_FACILITY: 'Ship Repair',
  NAVAL_BASE_MAINTENANCE: 'Naval Base',
  BOAT_REPAIR: 'Boat Repair',
  AVIATION_DEPOT: 'Aviation Depot',
  AVIATION_MRO: 'Aviation MRO',
  AVIATION_MAINTENANCE_CENTER: 'Aviation Center',
  ENGINE_MRO: 'Engine MRO',
  GROUND_DEPOT: 'Depot',
  GROUND_MAINTENANCE_CENTER: 'Maintenance Center',
  MISSILE_MAINTENANCE: 'Missile Shop',
  ELECTRONICS_REPAIR: 'Electronics Shop',
  PREPOSITIONED_STOCK_SITE: 'Stock Site',
  FORWARD_LOCATION: 'Forward Location',
  MAINTENANCE_HQ: 'Maintenance HQ',
  COE: 'Center of Excellence',
  TRAINING_CENTER: 'Training Center',
}

const toList = (places: ReadonlyMap<string, CountryPlaces>, iso3: string, isPort: boolean): readonly Place[] =>
  places.get(iso3)?.[isPort ? 'ports' : 'airports'] ?? []

const toOperatedBy = ({ operatorIds: [first] }: ReferenceSite): Site['operatedBy'] =>
  first === undefined ? 'NOBODY_ON_RECORD' : first.startsWith('u-') ? 'MILITARY' : 'COMPANY'

function toPosition({ latitude, longitude }: Place, isPort: boolean, random: Random) {
  if (isPort) return { latitude, longitude }
  const jitter = (): number => (random.next() * 2 - 1) * MAX_JITTER
  const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4
  return { latitude: round(latitude + jitter()), longitude: round(longitude + jitter()) }
}

/** Of each site by its index, the first being who runs it. */
type OperatorsOf = readonly (readonly { id: string }[])[]

export const toSiteTable = (sites: readonly Site[], operatorsOf: OperatorsOf, seed: number): Table => ({
  name: 'sites.site',
  columns: [
    ...['id', 'name', 'theater_code', 'theater_basis', 'country_iso3', 'city', 'latitude', 'longitude'],
    ...['position_precision', 'position_sources', 'unlocode', 'icao', 'kind', 'domains', 'levels', 'rsf_relation'],
    ...['status', 'is_candidate', 'note', 'world_port_index', 'search_text', 'organisation_id'],
    ...GENERATED_COLUMNS,
  ],
  rows: toSiteRows(sites, operatorsOf, seed),
})

function* toSiteRows(sites: readonly Site[], operatorsOf: OperatorsOf, seed: number): Generator<CopyRow> {
  for (const site of sites) {
    const { place, position } = site
    const isOfCity = toRandom(seed, `precision ${site.index}`).chance(SHARE_WITH_POSITION_OF_CITY)
    yield [
      ...[site.id, site.name, site.theaterCode, 'COUNTRY', site.iso3, place.name],
      ...[position?.latitude ?? null, position?.longitude ?? null],
      ...[position === null ? 'COUNTRY' : isOfCity ? 'CITY' : 'SITE', GENERATED_VALUES[2], place.unlocode, place.icao],
      ...[site.kind, site.domains, site.levels, site.rsfRelation, site.status, site.isCandidate, null, null],
      [site.name, place.name, site.id, place.unlocode, place.icao]
        .flatMap((text) => (text === null ? [] : [fold(text)]))
        .join('\n'),
      operatorsOf[site.index]?.[0]?.id ?? null,
      ...GENERATED_VALUES,
    ]
  }
}
