/** A stream of chance that is the same for the same names, on any machine and in any order of the streams. */
export interface Random {
  /** From 0 up to but not 1. */
  next: () => number
  /** A whole number, both ends included. */
  int: (min: number, max: number) => number
  /** True as often as the share says. */
  chance: (share: number) => boolean
  /** One of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T
  /** One of the values, each as often as its weight says. */
  weigh: <T>(weights: readonly (readonly [value: T, weight: number])[]) => T
}

/**
 * A stream of its own for every name ("site 12", "windows of site 12"), so that a row does not depend on how many rows
 * were made before it. The hash is FNV-1a, the generator SplitMix32 (Steele, Lea, Flood: Fast splittable pseudorandom
 * number generators, 2014, with the 32-bit finalizer of MurmurHash3).
 */
export function toRandom(seed: number, name: string): Random {
  let state = (Math.imul(seed, 0x9e37_79b9) ^ hash(name)) >>> 0
  const next = (): number => {
    state = (state + 0x9e37_79b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  return {
    next,
    pick,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (share) => next() < share,
    weigh: (weights) => {
      let left = next() * weights.reduce((sum, [, weight]) => sum + weight, 0)
      const found = weights.find(([, weight]) => (left -= weight) < 0) ?? weights[0]
      if (found === undefined) throw new Error('There is nothing to choose from.')
      return found[0]
    },
  }
}

function hash(text: string): number {
  let value = 0x811c_9dc5
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x0100_0193) >>> 0
  return value
}
