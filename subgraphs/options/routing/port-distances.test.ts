import { planPassages } from './plan-passages.ts'
import { patrolCraft } from '../../../test/testkit/options/build-mover.ts'
import { toDestination, toOrigin, type Port } from '../../../test/testkit/options/ports.ts'

interface Tabulated {
  from: Port
  to: Port
  /** Nautical miles of the table. */
  miles: number
  /** What is shut, where the table gives the other way. */
  shut?: string[]
  via?: string[]
}

/** Read: distances of the U.S. Hydrographic Office, in W. L. Merry, "San Francisco and the Nicaragua Canal". */
const HYDROGRAPHIC_OFFICE: Tabulated[] = [
  { from: 'San Francisco', to: 'Yokohama', miles: 4536 },
  { from: 'Yokohama', to: 'Honolulu', miles: 3400 },
  { from: 'San Francisco', to: 'Hong Kong', miles: 6060 },
  { from: 'Honolulu', to: 'Hong Kong', miles: 4917 },
  { from: 'Brito', to: 'San Francisco', miles: 2700 },
  { from: 'Brito', to: 'Yokohama', miles: 7145 },
]

/** Read: E. R. Johnson's report on Panama Canal traffic, in F. Bishop, "Panama, Past and Present", p. 237. */
const JOHNSON: Tabulated[] = [
  { from: 'New York', to: 'San Francisco', miles: 5262, via: ['PANAMA'] },
  { from: 'New York', to: 'San Francisco', miles: 13_135, shut: ['PANAMA'], via: ['MAGELLAN'] },
  { from: 'New York', to: 'Colon', miles: 1974 },
  { from: 'New Orleans', to: 'Colon', miles: 1395 },
]

/**
 * Read in pages that quote figures: of NGA Pub. 151, of NOAA "Distances Between United States Ports", and one of a page
 * that names no table.
 */
const QUOTED: Tabulated[] = [
  { from: 'New York', to: 'Colombo', miles: 8604, via: ['GIBRALTAR', 'SUEZ', 'BAB_EL_MANDEB'] },
  { from: 'Boston', to: 'Anchorage', miles: 7312, via: ['PANAMA'] },
  { from: 'Hamburg', to: 'Singapore', miles: 8377, via: ['GIBRALTAR', 'SUEZ', 'BAB_EL_MANDEB', 'MALACCA'] },
  { from: 'Hamburg', to: 'Singapore', miles: 11_864, shut: ['SUEZ'] },
]

/** Well-known, not read: NGA Pub. 151, "Distances Between Ports", 2001. */
const PUB_151: Tabulated[] = [
  { from: 'San Francisco', to: 'Honolulu', miles: 2091 },
  { from: 'San Francisco', to: 'Sydney', miles: 6448 },
  { from: 'Honolulu', to: 'Guam', miles: 3318 },
  { from: 'Balboa', to: 'Honolulu', miles: 4685 },
  { from: 'Balboa', to: 'Yokohama', miles: 7682 },
  { from: 'Balboa', to: 'Callao', miles: 1346 },
  { from: 'Balboa', to: 'Valparaiso', miles: 2616 },
  { from: 'New York', to: 'Cape Town', miles: 6786 },
  { from: 'Gibraltar', to: 'Port Said', miles: 1925 },
  { from: 'Norfolk', to: 'Gibraltar', miles: 3335 },
  { from: 'Yokohama', to: 'Singapore', miles: 2889 },
  { from: 'Guam', to: 'Manila', miles: 1501 },
  { from: 'Singapore', to: 'Fremantle', miles: 2220, via: ['SUNDA'] },
  { from: 'Singapore', to: 'Mumbai', miles: 2441, via: ['MALACCA'] },
  { from: 'Aden', to: 'Colombo', miles: 2094 },
  { from: 'Suez', to: 'Aden', miles: 1308, via: ['BAB_EL_MANDEB'] },
  { from: 'Colombo', to: 'Fremantle', miles: 3120 },
  { from: 'Rio', to: 'Cape Town', miles: 3273 },
]

const GREATEST_ERROR = 0.03

describe.each([
  ['the U.S. Hydrographic Office', HYDROGRAPHIC_OFFICE],
  ["Johnson's report on the Panama Canal", JOHNSON],
  ['tables that pages quote', QUOTED],
  ['NGA Pub. 151', PUB_151],
])('distances of %s', (_, table) => {
  it.each(table)('$from to $to: $miles nautical miles, shut: $shut', ({ from, to, miles, shut = [], via }) => {
    const sail = (a: Port, b: Port) => {
      const asked = { origin: toOrigin(a), mover: patrolCraft, destinations: [toDestination(b)], straitsShut: shut }
      const passage = planPassages(asked).get(b)
      if (passage?.kind !== 'WAY') throw new Error(`${a} to ${b}: ${JSON.stringify(passage)}`)
      return passage.transit
    }
    const there = sail(from, to)
    expect(Math.abs(there.distanceKm / 1.852 / miles - 1)).toBeLessThan(GREATEST_ERROR)
    expect(via === undefined ? true : there.via).toEqual(via ?? true)

    const back = sail(to, from)
    expect(Math.abs(back.distanceKm / there.distanceKm - 1)).toBeLessThan(0.005)
    expect(back.via.toReversed()).toEqual(there.via)
  })
})
