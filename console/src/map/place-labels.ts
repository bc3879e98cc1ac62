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
  readonly x: number
  readonly y: number
  /** Pixels kept free between the middle of what it names and the name; null: the name stands on what it names. */
  readonly gap: number | null
}

export interface Label {
  readonly id: string
  readonly text: string
  /** Where the text begins, and its base line. */
  readonly x: number
  readonly y: number
}

const HEIGHT = 13
/** Mean width of a letter at 11 pixels. */
const LETTER = 6

export const toWidth = (text: string): number => text.length * LETTER

const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/**
 * Names where there is room for them: right of what they name, else left, above or below. What has no room has no name written;
 * earlier wishes go before later ones.
 * @param taken what must not be written over
 */
export function placeLabels(wishes: readonly LabelWish[], taken: readonly Box[], frame: Box): readonly Label[] {
  const full = [...taken]
  return wishes.flatMap(({ id, text, x, y, gap }) => {
    const width = toWidth(text)
    const middle = { x: x - width / 2, y: y - HEIGHT / 2 }
    const corners =
      gap === null
        ? [middle]
        : [
            { x: x + gap, y: middle.y },
            { x: x - gap - width, y: middle.y },
            { x: middle.x, y: y - gap - HEIGHT },
            { x: middle.x, y: y + gap },
          ]
    const places = corners.map((corner) => ({ ...corner, width, height: HEIGHT }))
    const box = places.find((each) => isWithin(each, frame) && !full.some((other) => overlaps(each, other)))
    if (!box) return []
    full.push(box)
    return [{ id, text, x: box.x, y: box.y + HEIGHT - 3 }]
  })
}

const isWithin = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height
