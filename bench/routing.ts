import { findOrigin } from '../subgraphs/options/routing/find-origin.ts'
import { planPassages } from '../subgraphs/options/routing/plan-passages.ts'
import { findPorts } from '../subgraphs/options/routing/places.ts'
import { seaGrid } from '../subgraphs/options/routing/sea-grid.ts'

/** `node bench/routing.ts`: how long the sea takes to load, and the ways from one port to 250, first and again. */
const DESTINATIONS = 250
const ORIGINS = ['KRPUS', 'JPYOS', 'ESROT', 'USNYC', 'AUFRE', 'PECLL', 'BRRIO', 'INBOM', 'USSAN', 'GBFAL']
const ship = { category: 'SHIP', domains: ['MARITIME'], lengthM: 210, beamM: 32.3, draftM: 9.1, family: 'Supply' }

const time = <T>(run: () => T): { ms: number; result: T } => {
  const start = performance.now()
  const result = run()
  return { ms: performance.now() - start, result }
}
const tell = (what: string, all: number[]): void => {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1)
  console.log(`${what}: p50 ${at(0.5)} ms, longest ${at(1)} ms`)
}

const before = process.memoryUsage()
const grid = time(seaGrid)
const after = process.memoryUsage()
const megabytes = (after.arrayBuffers - before.arrayBuffers) / 2 ** 20
console.log(
  `sea grid: ${grid.ms.toFixed(0)} ms, ${grid.result.count} nodes, ${grid.result.edgeTo.length} edges, ${megabytes.toFixed(0)} MB`,
)

const ports = [...findPorts().values()]
const destinations = ports
  .filter((_, i) => i % Math.floor(ports.length / DESTINATIONS) === 0)
  .slice(0, DESTINATIONS)
  .map(({ code, latitude, longitude }) => ({ id: code, latitude, longitude }))
const cold: number[] = []
const warm: number[] = []
const drawn: number[] = []
for (const place of ORIGINS) {
  const found = await findOrigin({ place })
  if (found.found !== 'ONE') throw new Error(`${place} is not one place`)
  const ask = () => planPassages({ origin: found.origin, mover: ship, destinations, straitsShut: [] })
  cold.push(time(ask).ms)
  for (let i = 0; i < 20; i++) warm.push(time(ask).ms)
  drawn.push(time(() => [...ask().values()].map((way) => way.kind === 'WAY' && way.transit.line.length)).ms)
}
tell(`${DESTINATIONS} ports of the world from one, cold`, cold)
tell(`${DESTINATIONS} ports of the world from one, again`, warm)
tell(`${DESTINATIONS} ports of the world from one, again, with lines`, drawn)
