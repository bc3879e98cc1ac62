import type { Place } from './place.ts'
import { findPorts, loadAirfields } from './places.ts'
import { toPlainName } from './plain-name.ts'
import { sphereKm } from './sphere.ts'

/** Where the system is now. */
export interface Origin {
  name: string
  country: string | null
  /** Degrees, WGS84. */
  latitude: number
  longitude: number
  /** UN/LOCODE or ICAO location indicator; null for a position. */
  code: string | null
}

export interface PlaceCandidate {
  code: string
  name: string
  country: string | null
}

export type OriginFound =
  | { found: 'ONE'; origin: Origin }
  | { found: 'NONE'; suggestions: PlaceCandidate[] }
  | { found: 'SEVERAL'; candidates: PlaceCandidate[] }

const MOST_CANDIDATES = 10
const MOST_SUGGESTIONS = 5

/**
 * The origin asked for: a UN/LOCODE ("KRPUS", "KR PUS"), an ICAO location indicator ("RKPK"), the name of a port, else
 * of an airfield, or a position in degrees that is taken as it is. Case and accents do not count. It is a promise
 * because the package of airfields answers with one; nothing is waited for but unpacking it once.
 */
export async function findOrigin(
  asked: { place: string } | { latitude: number; longitude: number },
): Promise<OriginFound> {
  if (!('place' in asked)) return { found: 'ONE', origin: { ...asked, ...namePosition(asked) } }
  const ports = findPorts()
  const code = asked.place.replace(/\s/g, '').toUpperCase()
  const port = ports.get(code)
  if (port) return { found: 'ONE', origin: toOrigin(port) }
  const name = toPlainName(asked.place)
  const named = mergeNear([...ports.values()].filter((place) => toPlainName(place.name) === name))
  if (named.length > 0) return choose(named)

  const fields = await loadAirfields()
  const field = fields.get(code)
  if (field) return { found: 'ONE', origin: toOrigin(field) }
  const short = toFieldName(name)
  const flown =
    short === '' ? [] : [...fields.values()].filter((place) => toFieldName(toPlainName(place.name)) === short)
  if (flown.length > 0) return choose(flown)
  return { found: 'NONE', suggestions: suggest(code, name, [...ports.values(), ...fields.values()]) }
}

function choose(places: Place[]): OriginFound {
  const [first, ...others] = places
  if (first !== undefined && others.length === 0) return { found: 'ONE', origin: toOrigin(first) }
  return { found: 'SEVERAL', candidates: places.slice(0, MOST_CANDIDATES).map(toCandidate) }
}

const toOrigin = ({ code, name, country, latitude, longitude }: Place): Origin => ({
  name,
  country,
  latitude,
  longitude,
  code,
})
const toCandidate = ({ code, name, country }: Place): PlaceCandidate => ({ code, name, country })

function namePosition({
  latitude,
  longitude,
}: {
  latitude: number
  longitude: number
}): Pick<Origin, 'name' | 'country' | 'code'> {
  const name = `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`
  return { name, country: null, code: null }
}

const toFieldName = (name: string): string =>
  name
    .replace(/\b(international|airport|air base|air force base|airfield|naval air station)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The list has some ports twice, under an old and a new code. */
function mergeNear(places: Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places)
    if (!kept.some((other) => sphereKm(other.latitude, other.longitude, place.latitude, place.longitude) < 30))
      kept.push(place)
  return kept
}

/** Places whose code or name begins alike, or shares most of its pairs of letters. */
function suggest(code: string, name: string, places: Place[]): PlaceCandidate[] {
  const pairs = toPairs(name)
  const weigh = (place: Place): number => {
    const other = toPlainName(place.name)
    if (name.length >= 3 && other.startsWith(name)) return 2
    if (code.length >= 4 && place.code.length === code.length && countDifferences(place.code, code) === 1) return 1.5
    const others = toPairs(other)
    const shared = [...pairs].filter((pair) => others.has(pair)).length
    return (2 * shared) / (pairs.size + others.size || 1)
  }
  return places
    .map((place) => ({ place, weight: weigh(place) }))
    .filter(({ weight }) => weight >= 0.5)
    .sort((a, b) => b.weight - a.weight || (a.place.code < b.place.code ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ place }) => toCandidate(place))
}

const toPairs = (text: string): Set<string> => new Set(Array.from(text.slice(1), (letter, i) => text[i]! + letter))
const countDifferences = (a: string, b: string): number => [...a].filter((letter, i) => letter !== b[i]).length
