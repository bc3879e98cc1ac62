import airports from 'airport-data-js'
import countries from 'i18n-iso-countries'
import seaPorts from 'sea-ports'
import type { ReferenceNetwork } from '../../reference/schema.ts'
import { openCoast } from './coast.ts'

/** Where a site can stand: a real port or airport. */
export interface Place {
  name: string
  latitude: number
  longitude: number
  unlocode: string | null
  icao: string | null
}

/** Of one country, sorted by code. */
export interface CountryPlaces {
  /** Where ships can get to. */
  ports: Place[]
  airports: Place[]
}

/** Airport of the same country that a port must have within this; positions further off are mistakes of the package. */
const MAX_KM_TO_AIRPORT = 250
const KM_PER_DEGREE = 111.2

/** The places of each country in a theater on record: its own maritime sites, sea-ports (MIT), airport-data-js (CC BY 4.0). */
export async function loadPlaces(network: ReferenceNetwork): Promise<ReadonlyMap<string, CountryPlaces>> {
  const isNearSea = openCoast()
  const portsByCountry = Map.groupBy(readPorts(), ({ iso3 }) => iso3)
  const found = new Map<string, CountryPlaces>()
  const theaters = new Set(network.theaters.map(({ id }) => id))
  for (const { iso3, theater } of network.countries) {
    if (!theaters.has(theater)) continue
    const near = await readAirports(iso3)
    const listed = (portsByCountry.get(iso3) ?? [])
      .map(({ place }) => place)
      .filter((port) => near.some((airport) => toKm(port, airport) <= MAX_KM_TO_AIRPORT))
    const ports = [...readSitePorts(network, iso3), ...listed].filter(({ latitude, longitude }) =>
      isNearSea(latitude, longitude),
    )
    found.set(iso3, { ports: [...new Map(ports.map((port) => [port.unlocode, port])).values()], airports: near })
  }
  return found
}

function readPorts(): { iso3: string; place: Place }[] {
  return Object.entries(seaPorts.JSON)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([unlocode, { name, country, coordinates }]) => {
      const iso3 = countries.getAlpha3Code(country, 'en')
      const [longitude, latitude] = coordinates ?? []
      if (iso3 === undefined || longitude === undefined || latitude === undefined) return []
      return [{ iso3, place: { name: name.trim(), latitude, longitude, unlocode, icao: null } }]
    })
}

/** Ports where the reference network has yards. */
const readSitePorts = (network: ReferenceNetwork, iso3: string): Place[] =>
  network.sites.flatMap(({ country, domains, lat, lon, unlocode, city }) =>
    country === iso3 && domains.includes('MARITIME') && lat !== null && lon !== null && unlocode !== null
      ? [{ name: city ?? unlocode, latitude: lat, longitude: lon, unlocode, icao: null }]
      : [],
  )

async function readAirports(iso3: string): Promise<Place[]> {
  const iso2 = countries.alpha3ToAlpha2(iso3)
  if (iso2 === undefined) return []
  const all = await airports.getAirportByCountryCode(iso2)
  const withCode = all.filter(({ icao, type }) => /^[A-Z][A-Z0-9]{3}$/.test(icao) && /_airport$/.test(type))
  const larger = withCode.filter(({ type }) => type !== 'small_airport')
  return (larger.length > 0 ? larger : withCode)
    .map(({ airport, latitude, longitude, icao }) => ({
      name: airport.replace(/ (International|Regional|Municipal|Domestic)?\s*Airport$/i, '').trim(),
      latitude: Number(latitude),
      longitude: Number(longitude),
      unlocode: null,
      icao,
    }))
    .sort((a, b) => (a.icao < b.icao ? -1 : 1))
}

/** On a flat earth: good enough to find a port on the wrong continent. */
function toKm(a: Place, b: Place): number {
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180)
  return KM_PER_DEGREE * Math.hypot(a.latitude - b.latitude, east)
}
