import { findCentre, toOutline, toProjection, type Position } from './projection.ts'

const size = { width: 700, height: 460 }
const mumbai: Position = [72.8, 19]
const pearlHarbor: Position = [-158, 21.3]
const norfolk: Position = [-76.3, 36.9]
const powidz: Position = [17.85, 52.38]
const rota: Position = [-6.33, 36.62]

const toPixels = (theater: string, points: readonly Position[]) => {
  const projection = toProjection(theater, points, size, 40)
  return points.map((point) => projection([...point]) ?? [NaN, NaN])
}

it.each([
  ['INDOPACOM', [mumbai, pearlHarbor]],
  ['EUCOM', [powidz, rota]],
  ['SOUTHCOM', [[-74, 4.6] as const, [-73.1, -36.7] as const]],
  ['NORTHCOM', [norfolk, [-117, 32.7] as const]],
  ['CENTCOM', [[50.6, 26.2] as const]],
  ['a theater that joins later', [powidz, [28, -26] as const]],
  ['EUCOM', [powidz, norfolk, pearlHarbor]],
])('has every place of %s in the frame', (theater, points) => {
  for (const [x, y] of toPixels(theater, points)) {
    expect(x).toBeGreaterThanOrEqual(39)
    expect(x).toBeLessThanOrEqual(661)
    expect(y).toBeGreaterThanOrEqual(39)
    expect(y).toBeLessThanOrEqual(421)
  }
})

it('has the Pacific whole: from west to east without a seam', () => {
  const points: Position[] = [mumbai, [103.8, 1.3], [139.7, 35.3], [179.9, 0], [-179.9, 0], pearlHarbor, norfolk]
  const xs = toPixels('INDOPACOM', points).map(([x]) => x)
  expect(xs).toEqual([...xs].sort((one = 0, other = 0) => one - other))
})

it('has a theater whole in the frame that has no places, and the earth in place of one that it does not know', () => {
  const countShown = (theater: string, points: readonly Position[]): number => {
    const projection = toProjection(theater, toOutline(theater), size, 40)
    const shown = points.filter((point) => {
      const [x = -1, y = -1] = projection([...point]) ?? []
      return x >= 0 && x <= size.width && y >= 0 && y <= size.height
    })
    return shown.length
  }
  expect(countShown('INDOPACOM', [mumbai, pearlHarbor, [139.7, 35.3], [174.8, -41.3]])).toBe(4)
  expect(countShown('EUCOM', [powidz, rota, [26, 70], [35, 37]])).toBe(4)
  expect(countShown('EUCOM', [norfolk, pearlHarbor])).toBe(0)
  expect(countShown('', [norfolk, powidz, mumbai, pearlHarbor, [-70, -53]])).toBe(5)
  expect(countShown('a theater that joins later', [norfolk, powidz, mumbai, pearlHarbor])).toBe(4)
})

it('shows a single place among its neighbours', () => {
  const projection = toProjection('EUCOM', [powidz], size, 40)
  const [x = 0] = projection([17.85, 52.38]) ?? []
  const [beside = 0] = projection([18.85, 52.38]) ?? []
  expect(beside - x).toBeLessThan(60)
})

it('finds the middle across the date line', () => {
  expect(
    findCentre([
      [170, 10],
      [-170, -10],
    ]),
  ).toEqual([-180, 0])
  expect(
    findCentre([
      [10, 0],
      [20, 0],
    ]),
  ).toEqual([15, 0])
  expect(
    findCentre([
      [-70, 0],
      [-80, 0],
    ]),
  ).toEqual([-75, 0])
})
