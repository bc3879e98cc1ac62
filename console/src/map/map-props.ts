/** What a place is for the question: its shape and colour on the map. */
export type PlaceKind = 'feasible' | 'conditional' | 'excluded' | 'several' | 'one' | 'none'

export interface MapPlace {
  readonly id: string
  readonly name: string
  /** Degrees north and east. */
  readonly latitude: number
  readonly longitude: number
  readonly kind: PlaceKind
  /** Shown in the mark: a rank. */
  readonly label?: string
}

export interface MapRoute {
  readonly siteId: string
  readonly mode: 'SEA' | 'AIR' | 'ROAD'
  /** A GeoJSON MultiLineString, as `Transit.route` gives it. */
  readonly route: unknown
  /** Ids of straits, as `Transit.via` gives them. */
  readonly via: readonly string[]
}

export interface MapOrigin {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
}

/** What is left out cannot be done on this map: without `onPickOrigin` nobody is offered to start from a place. */
export interface TheaterMapProps {
  /** Code of the theater; '': the earth. */
  theater: string
  places: readonly MapPlace[]
  routes?: readonly MapRoute[]
  origin?: MapOrigin | null
  /** Id of the marked site; '' or left out: none. */
  selected?: string
  onSelect?: (siteId: string) => void
  onPickOrigin?: (latitude: number, longitude: number) => void
  /** Ids of straits that the question takes as shut. */
  shut?: readonly string[]
  onToggleStrait?: (id: string) => void
  /** ISO 3166-1 alpha-3 codes of countries that the question takes as giving no access. */
  noAccess?: readonly string[]
  onToggleCountry?: (iso3: string) => void
  /** What does the same without the map, in a sentence; the page's table, if left out. */
  equal?: string
}
