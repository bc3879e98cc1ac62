import type { Passage, Transit } from '../domain/transit.ts'
import { drawLine } from './draw-line.ts'
import { longestOverWaterKm } from './land.ts'
import * as figures from './movement-figures.ts'
import type { Mover } from './mover.ts'
import { seaGrid } from './sea-grid.ts'
import { distanceKm, type Position } from './sphere.ts'
import { toTenth } from './to-tenth.ts'

/** An aircraft flies; a rotorcraft that cannot get there is carried in a cargo aircraft. */
export function planFlight(origin: Position, { family }: Mover, to: Position): Passage {
  const km = distanceKm(origin, to)
  const rotorcraft = figures.ROTORCRAFT.get(family)
  if (rotorcraft !== undefined) {
    const why = whyNotFlown(origin, to, km, rotorcraft)
    if (why !== null) return toWay(liftByAir(origin, to, why, figures.AIRLIFT_ROTORCRAFT_HANDLING_DAYS))
  }
  const speedKmh = rotorcraft?.speedKmh ?? figures.SLOW_FERRY_SPEED_KMH.get(family) ?? figures.FERRY_SPEED_KMH
  const { handlingDays, assumption } = handle(km, figures.FERRY_HANDLING_DAYS, 'clearances and servicing')
  return toWay({
    selfDeployed: true,
    km,
    days: km / (speedKmh * figures.FERRY_HOURS_A_DAY) + handlingDays,
    course: [origin, to],
    assumptions: [
      `It flies the great circle at ${speedKmh} km/h, ${figures.FERRY_HOURS_A_DAY} hours a day.`,
      assumption,
      'Stops, refuelling in the air and leave to fly over countries are taken for granted.',
    ],
  })
}

function whyNotFlown(from: Position, to: Position, km: number, figure: figures.RotorcraftFigures): string | null {
  if (km > figure.reachKm) return `${Math.round(km)} km is beyond the ${figure.reachKm} km that it is flown.`
  if (km <= figure.overWaterKm) return null
  const waterKm = longestOverWaterKm(seaGrid().coast, from, to)
  if (waterKm <= figure.overWaterKm) return null
  return `${Math.round(waterKm)} km over water at a stretch are beyond the ${figure.overWaterKm} km that it is flown.`
}

/** What is carried in a cargo aircraft, and the reason for it. */
export function liftByAir(from: Position, to: Position, why: string, days = figures.AIRLIFT_HANDLING_DAYS): Lift {
  const km = distanceKm(from, to)
  const { handlingDays, assumption } = handle(km, days, 'booking, packing, customs and the roads at both ends')
  return {
    selfDeployed: false,
    km,
    days: km / (figures.AIRLIFT_SPEED_KMH * figures.AIRLIFT_HOURS_A_DAY) + handlingDays,
    course: [from, to],
    assumptions: [
      why,
      `It is carried by air on the great circle at ${figures.AIRLIFT_SPEED_KMH} km/h, ${figures.AIRLIFT_HOURS_A_DAY} hours a day.`,
      assumption,
    ],
  }
}

/** Handling days, none for a move within the place. */
export function handle(km: number, days: number, what: string): { handlingDays: number; assumption: string } {
  return km <= figures.LOCAL_MOVE_KM
    ? { handlingDays: 0, assumption: `Within ${figures.LOCAL_MOVE_KM} km no day is counted for handling.` }
    : { handlingDays: days, assumption: `${days} ${days === 1 ? 'day is' : 'days are'} counted for ${what}.` }
}

export interface Lift extends Pick<Transit, 'selfDeployed' | 'days' | 'assumptions'> {
  km: number
  course: readonly Position[]
}

export function toWay({ km, days, course, ...rest }: Lift, mode: Transit['mode'] = 'AIR', via: string[] = []): Passage {
  let line: [number, number][][] | null = null
  const transit: Transit = {
    ...rest,
    mode,
    distanceKm: toTenth(km),
    days: toTenth(days),
    via,
    // Most answers are read without it.
    get line() {
      return (line ??= drawLine(course))
    },
  }
  return { kind: 'WAY', transit }
}
