import { seaGrid } from './sea-grid.ts'
import { loadSearchedPlaces } from './search-places.ts'

/** Lays the grid and unpacks the places, which else the first request with an origin would wait for. */
export async function prepareRouting(): Promise<void> {
  seaGrid()
  await loadSearchedPlaces()
}
