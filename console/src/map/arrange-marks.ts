import type { MapPlace, PlaceKind } from './map-props.ts'

/** A place and where it lies, in pixels. */
export interface LaidPlace {
  readonly place: MapPlace
  readonly x: number
  readonly y: number
}

/** What is drawn: one place, or several that could not be told apart. */
export interface Mark {
  /** Id of the first place. */
  readonly id: string
  readonly kind: PlaceKind
  /** At least one, in the order given. */
  readonly places: readonly MapPlace[]
  /** Where it is drawn. */
  readonly x: number
  readonly y: number
  /** Where it lies: a line leads there from a mark that had to give way. */
  readonly lies: { readonly x: number; readonly y: number }
}

export interface Obstacle {
  readonly x: number
  readonly y: number
  /** Half of what it takes up, in pixels. */
  readonly radius: number
}

/** Half of what a mark takes up, in pixels. */
const RADIUS: Readonly<Record<PlaceKind, number>> = {
  feasible: 12,
  conditional: 13,
  several: 11,
  one: 12,
  none: 8,
  excluded: 8,
}

/** Kinds that are looked for. The others show where there is nothing to be had, and give way to these. */
const isSought = (kind: PlaceKind): boolean => kind !== 'excluded' && kind !== 'none'

/** Best first: a mark for several is drawn as the best of them. */
const KINDS: readonly PlaceKind[] = ['feasible', 'several', 'conditional', 'one', 'none', 'excluded']

const CELL = 26
/** Up to so many places that are looked for are drawn one by one; where there are more, what shares a cell becomes one mark. */
const MOST_ONE_BY_ONE = 60
const MOST_IN_A_CELL = 6

/**
 * Marks that can be told apart: places that share a cell of the map's grid become one mark with their count, and marks that overlap are
 * moved asunder. The marked place is always a mark of its own. It depends on the zoom alone and not on the part that is seen, so that
 * marks stay as they are while the map is moved.
 * @param selected id of the marked place
 * @param around what stays where it is, and is not covered where there is room
 */
export function arrangeMarks(
  laid: readonly LaidPlace[],
  { selected = '', around = [] }: { selected?: string; around?: readonly Obstacle[] } = {},
): readonly Mark[] {
  const sought = laid.filter(({ place }) => isSought(place.kind)).length
  const mostInACell = sought <= MOST_ONE_BY_ONE ? MOST_IN_A_CELL : 1
  const cells = Map.groupBy(laid, ({ place, x, y }) => {
    if (place.id === selected) return 'selected'
    return `${isSought(place.kind) ? 'sought' : place.kind} ${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`
  })
  const marks = [...cells.values()].flatMap((cell) => {
    const isOneByOne = cell.length <= (isSought(cell[0]?.place.kind ?? 'none') ? mostInACell : 1)
    return isOneByOne ? cell.map((each) => toMark([each])) : [toMark(cell)]
  })
  return moveAsunder(marks, around)
}

function toMark(cell: readonly LaidPlace[]): Mark {
  const places = cell.map(({ place }) => place)
  const x = cell.reduce((sum, each) => sum + each.x, 0) / cell.length
  const y = cell.reduce((sum, each) => sum + each.y, 0) / cell.length
  const kind = KINDS.find((each) => places.some((place) => place.kind === each)) ?? 'excluded'
  return { id: places[0]?.id ?? '', kind, places, x, y, lies: { x, y } }
}

/** More marks than this are on a grid of cells already, and there is no room to move them to. */
const MOST_MOVED = 400
const ROUNDS = 40
/** Of the way back to where it lies, in each round. */
const PULL = 0.04
/** Turns coincident marks apart without two going the same way. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

function moveAsunder(marks: readonly Mark[], around: readonly Obstacle[]): readonly Mark[] {
  if (marks.length > MOST_MOVED) return marks
  const discs: Disc[] = [
    ...marks.map(({ x, y, kind, places }) => ({
      x,
      y,
      radius: RADIUS[kind] + (places.length > 1 ? 2 : 0),
      weight: isSought(kind) ? 4 : 1,
    })),
    ...around.map((obstacle) => ({ ...obstacle, weight: Infinity })),
  ]
  for (let round = 0; round < ROUNDS; round++) {
    // The last rounds only part: what is pulled back would overlap again.
    if (round < ROUNDS - 10)
      marks.forEach(({ lies }, index) => {
        const disc = discs[index]
        if (!disc) return
        disc.x += (lies.x - disc.x) * PULL
        disc.y += (lies.y - disc.y) * PULL
      })
    discs.forEach((one, index) => {
      for (const other of discs.slice(index + 1)) part(one, other, index)
    })
  }
  return marks.map((mark, index) => ({ ...mark, x: discs[index]?.x ?? mark.x, y: discs[index]?.y ?? mark.y }))
}

interface Disc {
  x: number
  y: number
  readonly radius: number
  /** The heavier gives way less; Infinity: not at all. */
  readonly weight: number
}

function part(one: Disc, other: Disc, index: number): void {
  const right = other.x - one.x
  const down = other.y - one.y
  const missing = one.radius + other.radius - Math.hypot(right, down)
  if (missing <= 0 || (one.weight === Infinity && other.weight === Infinity)) return
  const angle = Math.hypot(right, down) < 0.5 ? index * GOLDEN_ANGLE : Math.atan2(down, right)
  const share = other.weight === Infinity ? 1 : one.weight === Infinity ? 0 : other.weight / (one.weight + other.weight)
  one.x -= Math.cos(angle) * missing * share
  one.y -= Math.sin(angle) * missing * share
  other.x += Math.cos(angle) * missing * (1 - share)
  other.y += Math.sin(angle) * missing * (1 - share)
}
