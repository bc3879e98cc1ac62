const POSITION = /^\s*(-?\d+(?:\.\d+)?)\s*°?\s*([NS])?[\s,;]+(-?\d+(?:\.\d+)?)\s*°?\s*([EW])?\s*$/i

/**
 * A position as somebody types it, "13.4, -144.8" or "13.4° N, 144.8° W", as the question holds it: `latitude,longitude` in degrees north
 * and east; null where it is none, or where a sign and a letter leave open which counts.
 */
export function readPosition(typed: string): string | null {
  const [, north = '', side = '', east = '', half = ''] = POSITION.exec(typed) ?? []
  const isSaidTwice = (degrees: string, letter: string): boolean => degrees.startsWith('-') && letter !== ''
  if (north === '' || isSaidTwice(north, side) || isSaidTwice(east, half)) return null
  const latitude = /s/i.test(side) ? -Number(north) : Number(north)
  const longitude = /w/i.test(half) ? -Number(east) : Number(east)
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? `${latitude},${longitude}` : null
}
