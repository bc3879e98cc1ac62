import type { Place } from './place.ts'
import { findPorts, loadAirfields } from './places.ts'
import { toPlainName } from './plain-name.ts'
import { sphereKm } from './sphere.ts'

export type PlaceKind = 'PORT' | 'AIRFIELD'

export interface PlaceFound extends Place {
  kind: PlaceKind
}

interface SearchedPlace {
  readonly place: PlaceFound
  /** With a blank before each word, so that a word's beginning can be looked for. */
  readonly words: string
}

let searched: Promise<readonly SearchedPlace[]> | null = null

/** Ports before airfields, each by name: the order of those that match equally well. Laid out at first use, in some 100 ms. */
export function loadSearchedPlaces(): Promise<readonly SearchedPlace[]> {
  searched ??= loadAirfields().then((fields) =>
    [...listKind(findPorts(), 'PORT'), ...listKind(fields, 'AIRFIELD')].map((place) => ({
      place,
      words: ` ${toPlainName(place.name)}`,
    })),
  )
  return searched
}

const listKind = (places: ReadonlyMap<string, Place>, kind: PlaceKind): PlaceFound[] =>
  [...places.values()]
    .map((place) => ({ ...place, kind }))
    .sort((a, b) => (a.name === b.name ? (a.code < b.code ? -1 : 1) : a.name < b.name ? -1 : 1))

/** The same place under an old and a new code lies no further off than this. */
const SAME_PLACE_KM = 30

/**
 * Places whose code or name holds what was typed, best first: this very code, this very name, a name or a code that begins so, a word
 * that begins so, anywhere within. A port that is listed under two codes is given once, unless one of them was typed.
 */
export async function searchPlaces(search: string, most: number): Promise<PlaceFound[]> {
  const code = search.replace(/\s/g, '').toUpperCase()
  const name = toPlainName(search)
  const ranks: PlaceFound[][] = [[], [], [], [], []]
  for (const { place, words } of await loadSearchedPlaces()) {
    const rank = place.code === code ? 0 : rankName(place.code, words, code, name)
    if (rank !== null) ranks[rank]?.push(place)
  }
  const found: PlaceFound[] = []
  for (const place of ranks.flat()) {
    if (found.length === most) break
    if (!found.some((other) => isSame(other, place))) found.push(place)
  }
  return found
}

function rankName(placeCode: string, words: string, code: string, name: string): number | null {
  if (name === '') return null
  if (words === ` ${name}`) return 1
  if (words.startsWith(` ${name}`) || placeCode.startsWith(code)) return 2
  if (words.includes(` ${name}`)) return 3
  return words.includes(name) ? 4 : null
}

const isSame = (one: PlaceFound, other: PlaceFound): boolean =>
  one.kind === other.kind &&
  one.name === other.name &&
  sphereKm(one.latitude, one.longitude, other.latitude, other.longitude) < SAME_PLACE_KM
