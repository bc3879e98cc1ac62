/**
 * A number from 0 up to 1 that depends on the key alone: a figure keeps its value whichever others are drawn, and in
 * which order. FNV-1a over the text, then MurmurHash3's finalizer, which spreads keys that differ in one character.
 */
export function draw(...key: readonly (string | number)[]): number {
  const text = key.join(' ')
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** A whole number from `least` to `most`, each as likely. */
export const drawWhole = (least: number, most: number, ...key: readonly (string | number)[]): number =>
  least + Math.floor(draw(...key) * (most - least + 1))
