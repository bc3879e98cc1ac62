import type { Passage } from '../domain/transit.ts'
import { joinWater } from './join-water.ts'
import { findLand } from './land.ts'
import * as figures from './movement-figures.ts'
import { handle, liftByAir, toWay } from './plan-flight.ts'
import type { Mover } from './mover.ts'
import { toBits } from './plan-voyages.ts'
import { findOpenings } from './openings.ts'
import { routeOverSea } from './route-over-sea.ts'
import { seaGrid } from './sea-grid.ts'
import { distanceKm, type Position } from './sphere.ts'

/** Vehicles go by road where one leads and it is not too far, else they are lifted; so is everything carried. */
export function planHaul(origin: Position, mover: Mover, to: Position, straitsShut: readonly string[]): Passage {
  const km = distanceKm(origin, to)
  const isVehicle = mover.category === 'GROUND_VEHICLE'
  const roadKm = isVehicle ? figures.VEHICLE_ROAD_KM : figures.CARGO_ROAD_KM
  const { coast } = seaGrid()
  const land = findLand(coast, origin)
  const isJoinedByLand = land !== null && land === findLand(coast, to)
  if (isJoinedByLand && km <= roadKm) return byRoad(origin, to, km, isVehicle)
  const why = isJoinedByLand
    ? `${Math.round(km)} km is beyond the ${roadKm} km that it goes by road.`
    : 'No road leads there: water or a closed border lies between.'
  if (isVehicle && figures.SEALIFT_FAMILIES.includes(mover.family)) return bySea(origin, to, why, straitsShut)
  return toWay(liftByAir(origin, to, why))
}

function byRoad(origin: Position, to: Position, km: number, isVehicle: boolean): Passage {
  const roadKm = km * figures.ROAD_CIRCUITY
  const { handlingDays, assumption } = handle(km, figures.ROAD_HANDLING_DAYS, 'permits, loading and unloading')
  return toWay(
    {
      selfDeployed: isVehicle,
      km: roadKm,
      days: roadKm / figures.ROAD_KM_A_DAY + handlingDays,
      course: [origin, to],
      assumptions: [
        `By road it is taken to be ${figures.ROAD_CIRCUITY} times as far as in a straight line; the line is drawn straight.`,
        `${isVehicle ? 'It drives, or is driven on a low-loader where it has tracks,' : 'It is carried by lorry'} ${figures.ROAD_KM_A_DAY} km a day.`,
        assumption,
      ],
    },
    'ROAD',
  )
}

/** Anywhere inland, by road to the nearest sea. */
const INLAND_KM = 2000

function bySea(origin: Position, to: Position, why: string, straitsShut: readonly string[]): Passage {
  const grid = seaGrid()
  const start = joinWater(grid, origin, INLAND_KM)
  const end = joinWater(grid, to, INLAND_KM)
  if (start === null || end === null)
    return { kind: 'NO_WAY', reason: `${why} It is too heavy to be flown, and no sea is near.`, openedBy: [] }
  const shut = toBits(straitsShut)
  const route = routeOverSea(origin, start, to, end, shut)
  if (route === null) {
    const reason = `${why} It is too heavy to be flown, and with what is shut no way over water is left.`
    return { kind: 'NO_WAY', reason, openedBy: findOpenings(grid, start.node, end.node, shut, 0) }
  }
  const legsKm = start.km + end.km
  const roadKm = legsKm * figures.ROAD_CIRCUITY
  const seaKm = route.km - legsKm
  const speedKmADay = figures.SHIP_SPEED_KN * figures.KM_PER_NAUTICAL_MILE * 24
  return toWay(
    {
      selfDeployed: false,
      km: roadKm + seaKm,
      days: roadKm / figures.ROAD_KM_A_DAY + seaKm / speedKmADay + figures.SEALIFT_HANDLING_DAYS,
      course: route.points,
      assumptions: [
        why,
        `It is too heavy to be flown in numbers and is carried by sea at ${figures.SHIP_SPEED_KN} knots.`,
        `To the nearest water and from it, ${Math.round(legsKm)} km in a straight line, it is taken to be ${figures.ROAD_CIRCUITY} times as far by road, at ${figures.ROAD_KM_A_DAY} km a day.`,
        `${figures.SEALIFT_HANDLING_DAYS} days are counted for waiting for a ship, loading and unloading.`,
      ],
    },
    'SEA',
    route.via,
  )
}
