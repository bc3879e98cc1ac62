/** Chance that is the same for the same seed (a linear congruence; the high bits are used). */
export interface Chance {
  /** Whether something that happens so often happens now, 0 to 1. */
  happens: (share: number) => boolean
  /** A whole number, both ends with it. */
  between: (least: number, most: number) => number
  pick: <T>(among: readonly T[]) => T
  /** Some of them, each once, in any order. */
  some: <T>(among: readonly T[], most: number) => T[]
}

export function toChance(seed: number): Chance {
  let state = (BigInt(seed) * 2_862_933_555_777_941_757n + 3_037_000_493n) & 0xffff_ffff_ffff_ffffn
  const next = (): number => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn
    return Number(state >> 32n) / 2 ** 32
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(among: readonly T[]): T => {
    if (among.length === 0) throw new Error('nothing to pick from')
    return among[between(0, among.length - 1)] as T
  }
  const some = <T>(among: readonly T[], most: number): T[] => {
    const left = [...among]
    const taken: T[] = []
    for (let count = between(0, most); count > 0 && left.length > 0; count--)
      taken.push(...left.splice(between(0, left.length - 1), 1))
    return taken
  }
  return { happens: (share) => next() < share, between, pick, some }
}
