/** A box in pixels, from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A name to be written beside what it names. */
export interface LabelWish {
  readonly id: string
  readonly text: string
  /** Middle of what it names. */
  readonly x: number
  readonly y: number
  /** Pixels kept free between that middle and the name; null: the name stands on what it names. */
  readonly gap: number | null
  /** Written larger and bold. */
  readonly isStrong?: boolean
  /** Written even where there is no room, over as little as can be. */
  readonly isNeeded?: boolean
}

export interface Label {
  readonly id: string
  readonly text: string
  /** Where the text begins, and its base line. */
  readonly x: number
  readonly y: number
}

const HEIGHT = 14
const ASLANT = Math.SQRT1_2
/** Widths of a letter at 11 pixels, and at 12 pixels and bold, on the safe side of the mean. */
const LETTER = 6
const STRONG_LETTER = 7

export const toWidth = (text: string, isStrong = false): number => text.length * (isStrong ? STRONG_LETTER : LETTER)

/**
 * Names where there is room for them: right of what they name, else left, above, below or aslant. What has no room has no name
 * written, unless it is needed; earlier wishes go before later ones.
 * @param taken what must not be written over
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  taken: readonly Box[],
  frame: Box,
): readonly (Wish & Label)[] {
  const full = [...taken]
  return wishes.flatMap((wish) => {
    const inFrame = toBoxes(wish).filter((each) => isWithin(each, frame))
    const covered = inFrame.map((each) => full.filter((other) => overlaps(each, other)).length)
    const least = Math.min(...covered)
    const box = least === 0 || wish.isNeeded ? inFrame[covered.indexOf(least)] : undefined
    if (!box) return []
    full.push(box)
    return [{ ...wish, x: box.x, y: box.y + HEIGHT - 3 }]
  })
}

function toBoxes({ text, x, y, gap, isStrong }: LabelWish): readonly Box[] {
  const size = { width: toWidth(text, isStrong), height: HEIGHT }
  const middle = { x: x - size.width / 2, y: y - HEIGHT / 2, ...size }
  if (gap === null) return [middle]
  return [
    { ...middle, x: x + gap },
    { ...middle, x: x - gap - size.width },
    { ...middle, y: y - gap - HEIGHT },
    { ...middle, y: y + gap },
    ...[y - ASLANT * gap - HEIGHT, y + ASLANT * gap].flatMap((corner) => [
      { ...middle, x: x + ASLANT * gap, y: corner },
      { ...middle, x: x - ASLANT * gap - size.width, y: corner },
    ]),
  ]
}

const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const isWithin = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height
