import type { MapPlace, PlaceKind } from './map-props.ts'

/** A place and where it lies, in pixels. */
export interface LaidPlace {
  readonly place: MapPlace
  readonly x: number
  readonly y: number
}

/** What becomes one mark: one place, or several that could not be told apart. */
export interface Gathering {
  /** Id of the first place. */
  readonly id: string
  /** The best of its places. */
  readonly kind: PlaceKind
  /** At least one, in the order given. */
  readonly places: readonly MapPlace[]
  readonly x: number
  readonly y: number
}

/** Kinds that are looked for. The others show where there is nothing to be had, and give way to these. */
export const isSought = (kind: PlaceKind): boolean => kind !== 'excluded' && kind !== 'none'

/** Best first. */
const KINDS: readonly PlaceKind[] = ['feasible', 'several', 'conditional', 'one', 'none', 'excluded']

/** Pixels. A mark is about as large. */
const CELL = 26
/** Up to so many places that are looked for are marked one by one; where there are more, those that share a cell share a mark. */
const MOST_ONE_BY_ONE = 60
const MOST_IN_A_CELL = 6

/**
 * Places as they are marked: those that share a cell of the map's grid become one mark with their count, so that there are never more
 * marks than can be told apart, however many places there are. The marked place is always a mark of its own. It depends on the zoom
 * alone and not on the part that is seen: marks stay as they are while the map is moved.
 * @param selected id of the marked place
 */
export function gatherPlaces(laid: readonly LaidPlace[], selected = ''): readonly Gathering[] {
  const sought = laid.filter(({ place }) => isSought(place.kind)).length
  const mostInACell = sought <= MOST_ONE_BY_ONE ? MOST_IN_A_CELL : 1
  const cells = Map.groupBy(laid, ({ place, x, y }) => {
    if (place.id === selected) return 'selected'
    return `${isSought(place.kind) ? 'sought' : place.kind} ${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`
  })
  return [...cells.values()].flatMap((cell) => {
    const isOneByOne = cell.length <= (isSought(cell[0]?.place.kind ?? 'none') ? mostInACell : 1)
    return isOneByOne ? cell.map((each) => gather([each])) : [gather(cell)]
  })
}

function gather(cell: readonly LaidPlace[]): Gathering {
  const places = cell.map(({ place }) => place)
  return {
    id: places[0]?.id ?? '',
    kind: KINDS.find((each) => places.some(({ kind }) => kind === each)) ?? 'excluded',
    places,
    x: cell.reduce((sum, each) => sum + each.x, 0) / cell.length,
    y: cell.reduce((sum, each) => sum + each.y, 0) / cell.length,
  }
}
