import { createRequire } from 'node:module'
import airports from 'airport-data-js'
import countries from 'i18n-iso-countries'
import { MENDED_PLACES } from './mended-places.ts'
import type { Place } from './place.ts'

interface Port {
  name: string
  country: string
  /** Degrees, [longitude, latitude]. */
  coordinates?: [number, number]
  unlocs: string[]
}

let ports: ReadonlyMap<string, Place> | null = null
let fields: Promise<ReadonlyMap<string, Place>> | null = null

/** Ports by UN/LOCODE: the package sea-ports, mended. Read at first use. */
export function findPorts(): ReadonlyMap<string, Place> {
  if (ports !== null) return ports
  const listed = createRequire(import.meta.url)('sea-ports/lib/ports.json') as Record<string, Port>
  const found = new Map<string, Place>()
  for (const [code, { name, country, coordinates }] of Object.entries(listed))
    if (coordinates !== undefined)
      found.set(code, { code, name, country, latitude: coordinates[1], longitude: coordinates[0] })
  for (const place of MENDED_PLACES) if (place.code.length === 5) found.set(place.code, place)
  return (ports = found)
}

const CONTINENTS = ['AF', 'AN', 'AS', 'EU', 'NA', 'OC', 'SA']

/** Airfields by ICAO location indicator: the package airport-data-js, mended. Unpacked at first use, in some 150 ms. */
export function loadAirfields(): Promise<ReadonlyMap<string, Place>> {
  fields ??= (async () => {
    const listed = (await Promise.all(CONTINENTS.map((code) => airports.getAirportByContinent(code)))).flat()
    const found = new Map<string, Place>()
    for (const { icao, airport, country_code, latitude, longitude } of listed) {
      // ZZZZ is what a flight plan says of a field that has no indicator.
      if (!/^[A-Z]{4}$/.test(icao) || icao === 'ZZZZ') continue
      const country = countries.getName(country_code, 'en') ?? null
      found.set(icao, { code: icao, name: airport, country, latitude, longitude })
    }
    for (const place of MENDED_PLACES) if (place.code.length === 4) found.set(place.code, place)
    return found
  })()
  return fields
}
