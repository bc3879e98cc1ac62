/** Something round that is drawn, in pixels. */
export interface Disc {
  readonly x: number
  readonly y: number
  /** Half of what it takes up. */
  readonly radius: number
  /** The heavier gives way less; Infinity: not at all. */
  readonly weight: number
}

/** More than this do not fit asunder, and are told apart by their grid of cells. */
const MOST_MOVED = 400
const ROUNDS = 40
/** The last rounds only part: what is pulled back would overlap again. */
const LAST_ROUNDS = 12
/** Of the way back to where it lies, in each round. */
const PULL = 0.04
/** Turns coincident discs apart without two going the same way. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Where discs are drawn so that none covers another, in their order and as near as can be to where they lie. Same discs, same places. */
export function moveAsunder(discs: readonly Disc[]): readonly { readonly x: number; readonly y: number }[] {
  if (discs.length > MOST_MOVED) return discs
  const moved = discs.map((disc) => ({ ...disc, lies: disc }))
  for (let round = 0; round < ROUNDS; round++) {
    if (round < ROUNDS - LAST_ROUNDS)
      for (const disc of moved) {
        disc.x += (disc.lies.x - disc.x) * PULL
        disc.y += (disc.lies.y - disc.y) * PULL
      }
    for (let index = 0; index < moved.length; index++)
      for (let next = index + 1; next < moved.length; next++) part(moved[index], moved[next], index)
  }
  return moved.map(({ x, y }) => ({ x, y }))
}

type Moved = { -readonly [Key in keyof Disc]: Disc[Key] }

function part(one: Moved | undefined, other: Moved | undefined, index: number): void {
  if (!one || !other) return
  const right = other.x - one.x
  const down = other.y - one.y
  const apart = one.radius + other.radius
  if (Math.abs(right) >= apart || Math.abs(down) >= apart) return
  const distance = Math.hypot(right, down)
  if (distance >= apart || (one.weight === Infinity && other.weight === Infinity)) return
  const angle = distance < 0.5 ? index * GOLDEN_ANGLE : Math.atan2(down, right)
  const missing = apart - distance
  const share = other.weight === Infinity ? 1 : one.weight === Infinity ? 0 : other.weight / (one.weight + other.weight)
  one.x -= Math.cos(angle) * missing * share
  one.y -= Math.sin(angle) * missing * share
  other.x += Math.cos(angle) * missing * (1 - share)
  other.y += Math.sin(angle) * missing * (1 - share)
}
