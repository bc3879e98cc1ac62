import atlasUrl from 'world-atlas/countries-50m.json?url'
import { toShapes, type Atlas, type CountryShape } from './shapes.ts'

/** Shapes of all countries, from a file that comes with the pages. Throws where it cannot be had. */
export async function loadShapes(signal: AbortSignal): Promise<readonly CountryShape[]> {
  const response = await fetch(atlasUrl, { signal })
  if (!response.ok) throw new Error(`The shapes of countries could not be loaded (HTTP ${response.status}).`)
  return toShapes((await response.json()) as Atlas)
}
