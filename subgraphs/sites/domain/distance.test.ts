import { EARTH_RADIUS_KM, toDistanceKm } from './distance.ts'

describe('toDistanceKm', () => {
  it('is zero between a point and itself', () => {
    const point = { latitude: 35.1, longitude: 129.04 }
    expect(toDistanceKm(point, point)).toBe(0)
  })

  it('takes the short way across 180 degrees', () => {
    const degreeKm = (EARTH_RADIUS_KM * Math.PI) / 180
    expect(toDistanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(degreeKm, 6)
  })

  it('reaches half round the earth and no further', () => {
    const half = EARTH_RADIUS_KM * Math.PI
    expect(toDistanceKm({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 77 })).toBeCloseTo(half, 6)
    expect(toDistanceKm({ latitude: 12.3, longitude: 45.6 }, { latitude: -12.3, longitude: -134.4 })).toBeCloseTo(
      half,
      3,
    )
  })

  it('counts the same in both directions', () => {
    const yokosuka = { latitude: 35.29, longitude: 139.67 }
    const pearlHarbor = { latitude: 21.35, longitude: -157.96 }
    expect(toDistanceKm(yokosuka, pearlHarbor)).toBeCloseTo(toDistanceKm(pearlHarbor, yokosuka), 9)
    expect(toDistanceKm(yokosuka, pearlHarbor)).toBeGreaterThan(6_100)
    expect(toDistanceKm(yokosuka, pearlHarbor)).toBeLessThan(6_300)
  })
})
