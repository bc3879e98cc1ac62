/** A choice of `size` from a list, the same for the same seed. Drawn by Park and Miller's generator, Commun. ACM 31 (1988). */
export function sample<T>(list: readonly T[], size: number, seed: number): T[] {
  let state = seed
  const keyed = list.map((item) => {
    state = (state * 48_271) % 2_147_483_647
    return { item, key: state }
  })
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ item }) => item)
}
