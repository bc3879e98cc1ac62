import { findPorts, loadAirfields } from './places.ts'
import { seaGrid } from './sea-grid.ts'

/** Lays the grid and unpacks the places, which else the first request with an origin would wait for. */
export async function prepareRouting(): Promise<void> {
  seaGrid()
  findPorts()
  await loadAirfields()
}
