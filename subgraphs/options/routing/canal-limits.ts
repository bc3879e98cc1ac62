import type { Mover } from './mover.ts'
import { STRAITS, type Strait } from './straits.ts'

/**
 * Beam over the flight deck, metres, where records state the beam at the waterline: a lock has walls above it.
 * Source: U.S. Navy Fact File, Aircraft Carriers (CVN): flight deck width 252 feet.
 */
const OVER_ALL_BEAM_M: ReadonlyMap<string, number> = new Map([['Aircraft carrier', 76.8]])

type Measure = 'lengthM' | 'beamM' | 'draftM'
const MEASURES: readonly { measure: Measure; name: string }[] = [
  { measure: 'lengthM', name: 'length' },
  { measure: 'beamM', name: 'beam' },
  { measure: 'draftM', name: 'draft' },
]

/** What canals and straits a ship does not fit, as bits, and the sentences that say so for a way through others. */
export function judgeLimits(mover: Mover): { shut: number; tell: (via: readonly string[]) => string[] } {
  const beam = Math.max(mover.beamM ?? 0, OVER_ALL_BEAM_M.get(mover.family) ?? 0)
  const ship = { lengthM: mover.lengthM, beamM: beam === 0 ? null : beam, draftM: mover.draftM }
  let shut = 0
  const refusals: string[] = []
  STRAITS.forEach((strait, i) => {
    const over = MEASURES.filter(({ measure }) => (ship[measure] ?? 0) > (strait.limits[measure] ?? Infinity))
    if (over.length === 0) return
    shut |= 1 << i
    const measures = over.map(
      ({ measure, name }) => `${ship[measure]} m of ${name} against ${strait.limits[measure]} m`,
    )
    refusals.push(`The ${strait.name} is shut to it: ${measures.join(', ')} (${strait.limitsSource}).`)
  })
  return { shut, tell: (via) => [...refusals, ...via.flatMap((id) => tellUnknown(id, ship))] }
}

function tellUnknown(id: string, ship: Record<Measure, number | null>): string[] {
  const strait: Strait | undefined = STRAITS.find((each) => each.id === id)
  const missing = MEASURES.filter(({ measure }) => ship[measure] === null && strait?.limits[measure] !== undefined)
  const height = strait?.limits.heightM
  return [
    ...(strait && missing.length > 0
      ? [
          `Its ${missing.map(({ name }) => name).join(' and ')} is not on record; it is taken to fit the ${strait.name}.`,
        ]
      : []),
    ...(strait && height !== undefined
      ? [`Its height above the water is not on record; bridges over the ${strait.name} let ${height} m pass.`]
      : []),
  ]
}
