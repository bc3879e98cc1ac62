import { gatherPlaces, isSought, type Gathering, type LaidPlace } from './gather-places.ts'
import type { PlaceKind } from './map-props.ts'
import { moveAsunder, type Disc } from './move-asunder.ts'
import type { Strait } from './straits.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** Where something is drawn, and where it lies: a line leads there from what had to give way. */
interface Arranged extends Point {
  readonly lies: Point
}

export type Mark = Gathering & Arranged
export type LaidStrait = { readonly strait: Strait } & Point
export type StraitSign = LaidStrait & Arranged

/** Half of what a mark takes up, in pixels. */
const RADIUS: Readonly<Record<PlaceKind, number>> = {
  feasible: 12,
  conditional: 13,
  several: 11,
  one: 12,
  none: 8,
  excluded: 8,
}
/** What the count beside a mark adds. */
const COUNT_RADIUS = 4
const STRAIT_RADIUS = 8
const ORIGIN_RADIUS = 10

/** Everything on the map that can be pressed, so that nothing covers another. The origin stays where it is; places without options give way first. */
export function arrange({
  places,
  straits,
  origin,
  selected,
}: {
  places: readonly LaidPlace[]
  straits: readonly LaidStrait[]
  origin: Point | null
  selected: string
}): { readonly marks: readonly Mark[]; readonly straits: readonly StraitSign[] } {
  const gathered = gatherPlaces(places, selected)
  const moved = moveAsunder([
    ...gathered.map(({ x, y, kind, places: { length } }): Disc => ({
      x,
      y,
      radius: RADIUS[kind] + (length > 1 ? COUNT_RADIUS : 0),
      weight: isSought(kind) ? 4 : 1,
    })),
    ...straits.map(({ x, y }): Disc => ({ x, y, radius: STRAIT_RADIUS, weight: 8 })),
    ...(origin === null ? [] : [{ ...origin, radius: ORIGIN_RADIUS, weight: Infinity }]),
  ])
  return {
    marks: gathered.map((each, index) => ({ ...each, ...(moved[index] ?? each), lies: each })),
    straits: straits.map((each, index) => ({ ...each, ...(moved[gathered.length + index] ?? each), lies: each })),
  }
}
