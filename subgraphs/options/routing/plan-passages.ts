import type { Passage } from '../domain/transit.ts'
import type { Origin } from './find-origin.ts'
import { joinWater } from './join-water.ts'
import type { Mover } from './mover.ts'
import { planFlight } from './plan-flight.ts'
import { planHaul } from './plan-haul.ts'
import { planVoyages } from './plan-voyages.ts'
import { seaGrid } from './sea-grid.ts'

export type { Mover } from './mover.ts'

export interface Destination {
  id: string
  /** Degrees, WGS84; null is not on record. */
  latitude: number | null
  longitude: number | null
}

/** A ship's place further than this from water that leads to the sea is on land. */
export const SEASIDE_KM = 40
/** Ports with a UN/LOCODE lie up rivers that the map does not have. */
const RIVER_PORT_KM = 200

/** How far a ship's origin may lie from navigable water: `code` tells a port, which may be up a river. */
const reachOfOrigin = ({ code }: Pick<Origin, 'code'>): number => (code?.length === 5 ? RIVER_PORT_KM : SEASIDE_KM)

/** What is wrong with a ship's origin that lies on land, away from any water that leads to the sea; else null. */
export function checkOrigin(origin: Origin, mover: Mover): null | { message: string } {
  if (mover.category !== 'SHIP' || joinWater(seaGrid(), origin, reachOfOrigin(origin)) !== null) return null
  return {
    message: `${origin.name} lies on land, in closed water or in ice, more than ${reachOfOrigin(origin)} km from water that leads to the sea: a ship cannot leave from there.`,
  }
}

/**
 * The way of a system from its origin to each destination, by the destination's id. A ship goes over water, an aircraft
 * flies or is lifted, a vehicle goes by road or is lifted, everything else is carried. `straitsShut` are ids of STRAITS;
 * others are not known here and shut nothing. A ship whose origin checkOrigin refuses has no way to anywhere.
 */
export function planPassages(asked: {
  origin: Origin
  mover: Mover
  destinations: readonly Destination[]
  straitsShut: readonly string[]
}): Map<string, Passage> {
  const { origin, mover, destinations, straitsShut } = asked
  const passages = new Map<string, Passage>()
  const placed: { id: string; latitude: number; longitude: number }[] = []
  for (const { id, latitude, longitude } of destinations) {
    if (latitude !== null && longitude !== null) placed.push({ id, latitude, longitude })
    else passages.set(id, { kind: 'UNKNOWN', reason: 'The position of the site is not on record.' })
  }
  if (mover.category === 'SHIP') {
    const ways = planVoyages(origin, reachOfOrigin(origin), mover, placed, straitsShut, SEASIDE_KM)
    for (const [id, passage] of ways) passages.set(id, passage)
    return passages
  }
  for (const to of placed)
    passages.set(
      to.id,
      mover.category === 'AIRCRAFT' ? planFlight(origin, mover, to) : planHaul(origin, mover, to, straitsShut),
    )
  return passages
}
