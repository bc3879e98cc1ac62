export type TransitMode = 'SEA' | 'AIR' | 'ROAD'

/** A way from the origin to a site, with the figures that it was reckoned with. */
export interface Transit {
  mode: TransitMode
  /** Whether the system moves by itself; else it is carried. */
  selfDeployed: boolean
  distanceKm: number
  /** On the way, with handling and the passage of canals. */
  days: number
  /** Straits and canals in the order of passing. */
  via: string[]
  /** Coordinates of a GeoJSON MultiLineString, [longitude, latitude], cut at 180 degrees. */
  line: [number, number][][]
  /** Each figure and why it was taken, as sentences with units. */
  assumptions: string[]
}

/** What became of looking for a way. */
export type Passage =
  | { kind: 'WAY'; transit: Transit }
  /** `openedBy`: straits and canals whose opening would make a way. */
  | { kind: 'NO_WAY'; reason: string; openedBy: string[] }
  | { kind: 'UNKNOWN'; reason: string }
