/** Shortest key whose being part of another says anything: "E3" is part of too many. */
const LEAST_SHARED_LENGTH = 3
/** A name within a longer one is a weaker hint than a misspelling of the whole. */
const WEIGHT_OF_PART = 0.8

/**
 * How alike two name keys are, from 0 to 1. Misspellings are seen by the letters that must change, words left out or
 * added by the runs of three letters that both have.
 */
export const rankLikeness = (one: string, other: string): number =>
  Math.max(
    1 - countChanges(one, other) / Math.max(one.length, other.length, 1),
    WEIGHT_OF_PART * toSharedPart(one, other),
  )

function toSharedPart(one: string, other: string): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  if (shorter.length < LEAST_SHARED_LENGTH) return 0
  const runs = Array.from({ length: shorter.length - 2 }, (_, start) => shorter.slice(start, start + 3))
  return runs.filter((run) => longer.includes(run)).length / runs.length
}

/** Letters to insert, remove, replace or swap with their neighbour to turn one text into the other. */
function countChanges(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = current
  }
  return at(last, other.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity
