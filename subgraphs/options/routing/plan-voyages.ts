import type { Passage, Transit } from '../domain/transit.ts'
import { judgeLimits } from './canal-limits.ts'
import { drawLine } from './draw-line.ts'
import { joinWater, type Joining } from './join-water.ts'
import { KM_PER_NAUTICAL_MILE, LOCAL_MOVE_KM, SHIP_HANDLING_DAYS, SHIP_SPEED_KN } from './movement-figures.ts'
import { findOpenings } from './openings.ts'
import type { Mover } from './mover.ts'
import { routeOverSea } from './route-over-sea.ts'
import { seaGrid } from './sea-grid.ts'
import type { SeaRoute } from './sea-route.ts'
import type { Position } from './sphere.ts'
import { STRAITS } from './straits.ts'
import { toTenth } from './to-tenth.ts'

const SPEED_KM_A_DAY = SHIP_SPEED_KN * KM_PER_NAUTICAL_MILE * 24

/** A ship's ways over water, by destination. */
export function planVoyages(
  origin: Position,
  originReachKm: number,
  mover: Mover,
  destinations: readonly (Position & { id: string })[],
  straitsShut: readonly string[],
  seasideKm: number,
): Map<string, Passage> {
  const grid = seaGrid()
  const start = joinWater(grid, origin, originReachKm)
  const limits = judgeLimits(mover)
  const shut = toBits(straitsShut)
  const plan = (to: Position): Passage => {
    if (start === null) return noWay('The origin lies on land, away from any water that leads to the sea.')
    const end = joinWater(grid, to, seasideKm)
    if (end === null) return noWay(`The site lies inland, more than ${seasideKm} km from water that leads to the sea.`)
    const route = routeOverSea(origin, start, to, end, shut | limits.shut)
    if (route !== null) return { kind: 'WAY', transit: toTransit(route, start, end, limits) }
    const openedBy = findOpenings(grid, start.node, end.node, shut, limits.shut)
    const names = openedBy.map((id) => STRAITS.find((strait) => strait.id === id)!.name).join(', ')
    return {
      kind: 'NO_WAY',
      reason:
        openedBy.length > 0
          ? `With what is shut no way over water is left; it would lead through ${names}.`
          : 'No way over water leads there for a ship of these measures.',
      openedBy,
    }
  }
  return new Map(destinations.map((to) => [to.id, plan(to)]))
}

const noWay = (reason: string): Passage => ({ kind: 'NO_WAY', reason, openedBy: [] })

/** Strait i of STRAITS is bit i. */
export const toBits = (ids: readonly string[]): number =>
  STRAITS.reduce((bits, { id }, i) => (ids.includes(id) ? bits | (1 << i) : bits), 0)

function toTransit(route: SeaRoute, start: Joining, end: Joining, limits: ReturnType<typeof judgeLimits>): Transit {
  const isLocal = route.km <= LOCAL_MOVE_KM
  const canals = STRAITS.filter(({ id, transitDays }) => transitDays > 0 && route.via.includes(id))
  const waiting = canals.reduce((sum, { transitDays }) => sum + transitDays, 0)
  const days = toTenth(route.km / SPEED_KM_A_DAY + waiting + (isLocal ? 0 : SHIP_HANDLING_DAYS))
  let line: [number, number][][] | null = null
  return {
    mode: 'SEA',
    selfDeployed: true,
    distanceKm: toTenth(route.km),
    days,
    via: route.via,
    // Most answers are read without it.
    get line() {
      return (line ??= drawLine(route.points))
    },
    assumptions: [
      `It sails at ${SHIP_SPEED_KN} knots, day and night.`,
      isLocal
        ? `Within ${LOCAL_MOVE_KM} km no day is counted for leaving and entering.`
        : `${SHIP_HANDLING_DAYS} day is counted for leaving one port and entering the other.`,
      ...canals.map(({ name, transitDays }) => `${transitDays} day is counted for waiting at and passing the ${name}.`),
      ...tellJoining('origin', start),
      ...tellJoining('site', end),
      ...limits.tell(route.via),
      'The depth of the water, ice and weather are not looked at.',
    ],
  }
}

/** Legs that are so short are within the port. */
const PORT_KM = 25

function tellJoining(place: string, { km }: Joining): string[] {
  if (km <= PORT_KM) return []
  return [`The last ${Math.round(km)} km between the ${place} and navigable water are taken in a straight line.`]
}
