import { checkOrigin, planPassages, type Destination } from './plan-passages.ts'
import type { Passage } from '../domain/transit.ts'
import type { Origin } from './find-origin.ts'
import { buildMover } from '../../../test/testkit/options/build-mover.ts'
import { PORTS, toDestination, toOrigin, type Port } from '../../../test/testkit/options/ports.ts'

const at = (latitude: number, longitude: number): Origin => ({
  name: 'Here',
  country: null,
  code: null,
  latitude,
  longitude,
})
const plan = (origin: Origin, mover: ReturnType<typeof buildMover>, to: Omit<Destination, 'id'>): Passage =>
  planPassages({ origin, mover, destinations: [{ ...to, id: 'site' }], straitsShut: [] }).get('site')!
const wayOf = (passage: Passage) => {
  if (passage.kind !== 'WAY') throw new Error(JSON.stringify(passage))
  return passage.transit
}
const vehicle = (family = 'HMMWV') => buildMover({ category: 'GROUND_VEHICLE', domains: ['GROUND'], family })
const aircraft = (family: string) => buildMover({ category: 'AIRCRAFT', domains: ['AIR'], family })
const engine = buildMover({ category: 'ENGINE', domains: ['AIR'], family: 'T700' })
const campCarroll = at(35.98, 128.41)
const busan = toOrigin('Busan')
const poznan = { latitude: 52.42, longitude: 16.97 }

describe('checkOrigin', () => {
  it('refuses a ship on land, away from water that leads to the sea', () => {
    expect(checkOrigin(campCarroll, buildMover())?.message).toMatch(/lies on land/)
    // The Caspian Sea leads nowhere.
    expect(checkOrigin(at(42, 50.5), buildMover())?.message).toMatch(/in closed water/)
    expect(checkOrigin(at(85, 0), buildMover())?.message).toMatch(/in ice/)
    expect(checkOrigin(at(-75, -40), buildMover())?.message).toMatch(/in ice/)
  })

  it('takes a ship in port, up a river at a port, and at sea; and an aircraft anywhere', () => {
    expect(checkOrigin(busan, buildMover())).toBeNull()
    expect(checkOrigin(toOrigin('New Orleans'), buildMover())).toBeNull()
    expect(checkOrigin(at(0, -140), buildMover())).toBeNull()
    expect(checkOrigin(campCarroll, aircraft('H-60'))).toBeNull()
  })

  it.each([
    ['Tromso', 69.67, 18.97],
    ['Murmansk', 68.97, 33.05],
    ['Anchorage', 61.23, -149.9],
    ['Punta Arenas', -53.16, -70.91],
    ['Suva, by 180 degrees', -18.13, 178.43],
    ['Aqaba', 29.53, 35],
    ['Taganrog, on the Sea of Azov', 47.2, 38.95],
    ['Seattle', 47.6, -122.34],
    ['Istanbul', 41.02, 28.97],
    ['Kobe', 34.68, 135.2],
    ['Gdynia', 54.53, 18.55],
    ['Doha', 25.3, 51.55],
  ])('takes a ship at %s', (_, latitude, longitude) => {
    expect(checkOrigin(at(latitude, longitude), buildMover())).toBeNull()
  })
})

describe('a ship', () => {
  it('sails, with every figure told', () => {
    const transit = wayOf(plan(busan, buildMover(), toDestination('Rota')))
    expect(transit).toMatchObject({ mode: 'SEA', selfDeployed: true })
    expect(transit.via).toEqual(['TAIWAN', 'MALACCA', 'BAB_EL_MANDEB', 'SUEZ', 'GIBRALTAR'])
    expect(transit.days).toBeCloseTo(transit.distanceKm / (15 * 1.852 * 24) + 2, 0)
    expect(transit.assumptions).toEqual(
      expect.arrayContaining([
        'It sails at 15 knots, day and night.',
        '1 day is counted for leaving one port and entering the other.',
        '1 day is counted for waiting at and passing the Suez Canal.',
      ]),
    )
  })

  it('has no way inland, and none from inland', () => {
    expect(plan(busan, buildMover(), poznan)).toMatchObject({ kind: 'NO_WAY', openedBy: [] })
    expect(plan(campCarroll, buildMover(), toDestination('Busan'))).toMatchObject({ kind: 'NO_WAY', openedBy: [] })
  })

  it('counts no day of handling within a port', () => {
    const transit = wayOf(plan(busan, buildMover(), { latitude: 35.09, longitude: 129.05 }))
    expect(transit.distanceKm).toBeLessThan(10)
    expect(transit.days).toBeLessThan(0.1)
  })

  it('is drawn from place to place, cut at 180 degrees', () => {
    const { line } = wayOf(plan(toOrigin('Yokohama'), buildMover(), toDestination('San Diego')))
    expect(line).toHaveLength(2)
    expect(line[0]![0]).toEqual([139.65, 35.45])
    expect(line[0]!.at(-1)![0]).toBe(180)
    expect(line[1]![0]![0]).toBe(-180)
    expect(line[0]!.at(-1)![1]).toBe(line[1]![0]![1])
    expect(line[1]!.at(-1)).toEqual([-117.17, 32.7])
    const steps = line.flatMap((part) => part.slice(1).map(([x], i) => Math.abs(x - part[i]![0])))
    expect(Math.max(...steps)).toBeLessThan(10)
  })

  it('goes where the site lies: not to the water behind a peninsula, and up the river', () => {
    const km = (from: Origin, to: Omit<Destination, 'id'>) => wayOf(plan(from, buildMover(), to)).distanceKm
    // Iquitos is some 3,700 km up the Amazon; Guayaquil lies on its river; Rijeka behind Istria.
    expect(km(toOrigin('Rio'), { latitude: -3.75, longitude: -73.24 })).toBeGreaterThan(7000)
    expect(km(toOrigin('Callao'), { latitude: -2.21, longitude: -79.88 })).toBeGreaterThan(1200)
    expect(km(at(45.5, 13.2), { latitude: 45.31, longitude: 14.48 })).toBeGreaterThan(180)
    // Georgetown, Belem, Rosyth, Pearl Harbor, Elefsis: within 3 percent or 30 km of what a chart gives.
    expect(km(at(6.9, -57.9), { latitude: 6.82, longitude: -58.17 })).toBeLessThan(45)
    expect(km(at(0, -47.5), { latitude: -1.4, longitude: -48.49 })).toBeLessThan(280)
    expect(km(at(56.2, -2), { latitude: 56.02, longitude: -3.44 })).toBeLessThan(110)
    expect(km(at(21.2, -158), { latitude: 21.35, longitude: -157.96 })).toBeLessThan(30)
    expect(km(at(37.6, 23.6), { latitude: 38.03, longitude: 23.5 })).toBeLessThan(60)
  })
})

describe('an aircraft', () => {
  it('flies the great circle', () => {
    const transit = wayOf(plan(busan, aircraft('F-35'), poznan))
    expect(transit).toMatchObject({ mode: 'AIR', selfDeployed: true, via: [] })
    expect(transit.distanceKm).toBeCloseTo(8296, -1)
    expect(transit.days).toBe(2.4)
    expect(transit.assumptions[0]).toBe('It flies the great circle at 750 km/h, 8 hours a day.')
  })

  it('with rotors is flown near and carried far or across an ocean', () => {
    const kisarazu = { latitude: 35.4, longitude: 139.91 }
    expect(wayOf(plan(busan, aircraft('H-60'), kisarazu)).selfDeployed).toBe(true)
    const far = wayOf(plan(busan, aircraft('H-47'), poznan))
    expect(far).toMatchObject({ mode: 'AIR', selfDeployed: false })
    expect(far.assumptions[0]).toMatch(/^829. km is beyond the 2000 km that it is flown.$/)
    const across = wayOf(plan(toOrigin('Guam'), aircraft('AH-64'), { latitude: 24.78, longitude: 141.32 }))
    expect(across.selfDeployed).toBe(false)
    expect(across.assumptions[0]).toMatch(/over water at a stretch are beyond the 450 km/)
    expect(wayOf(plan(toOrigin('Guam'), aircraft('V-22'), { latitude: 24.78, longitude: 141.32 })).selfDeployed).toBe(
      true,
    )
  })
})

describe('a vehicle', () => {
  it('goes by road where one leads', () => {
    const transit = wayOf(plan(busan, vehicle(), { latitude: 35.98, longitude: 128.41 }))
    expect(transit).toMatchObject({ mode: 'ROAD', selfDeployed: true })
    expect(transit.assumptions.join(' ')).toMatch(/1.4 times as far as in a straight line/)
  })

  it.each([
    ['over the sea', 'Busan', { latitude: 35.28, longitude: 139.67 }],
    ['over the line of demarcation in Korea', 'Busan', { latitude: 39.02, longitude: 125.75 }],
    ['through the Darien Gap', 'Balboa', { latitude: 4.73, longitude: -74.28 }],
    ['across a continent', 'Mumbai', poznan],
  ] as const)('is lifted %s', (_, from: Port, to) => {
    expect(wayOf(plan(toOrigin(from), vehicle(), to))).toMatchObject({ mode: 'AIR', selfDeployed: false })
    expect(wayOf(plan(toOrigin(from), vehicle('Abrams'), to))).toMatchObject({ mode: 'SEA', selfDeployed: false })
  })

  it('too heavy to be flown has no way when the straits to it are shut', () => {
    const asked = { origin: toOrigin('Norfolk'), mover: vehicle('Abrams'), straitsShut: ['BOSPORUS'] }
    const answer = planPassages({ ...asked, destinations: [toDestination('Constanta')] }).get('Constanta')
    expect(answer).toMatchObject({ kind: 'NO_WAY', openedBy: ['BOSPORUS'] })
  })
})

describe('an engine', () => {
  it('goes by lorry when near, else by air', () => {
    expect(wayOf(plan(busan, engine, { latitude: 35.98, longitude: 128.41 }))).toMatchObject({
      mode: 'ROAD',
      selfDeployed: false,
    })
    expect(wayOf(plan(busan, engine, poznan))).toMatchObject({ mode: 'AIR', selfDeployed: false })
  })
})

describe('planPassages', () => {
  it.each([
    ['a ship', buildMover()],
    ['an aircraft', aircraft('F-16')],
    ['a vehicle', vehicle()],
  ])('says that %s cannot be routed to a site without a position', (_, mover) => {
    expect(plan(busan, mover, { latitude: null, longitude: null }).kind).toBe('UNKNOWN')
    expect(plan(busan, mover, { latitude: 35, longitude: null }).kind).toBe('UNKNOWN')
  })

  it('answers for every destination, the same each time and in whatever order', () => {
    const ports = Object.keys(PORTS) as Port[]
    const ask = (order: Port[]) =>
      planPassages({
        origin: busan,
        mover: buildMover(),
        destinations: order.map(toDestination),
        straitsShut: ['MALACCA', 'NOWHERE'],
      })
    const first = ask(ports)
    expect([...first.keys()].sort()).toEqual(ports.toSorted())
    const again = ask(ports.toReversed())
    for (const port of ports) expect(again.get(port)).toEqual(first.get(port))
  })
})
