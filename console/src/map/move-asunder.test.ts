import { moveAsunder, type Disc } from './move-asunder.ts'

const disc = (x: number, y: number, weight = 1): Disc => ({ x, y, radius: 10, weight })
const distances = (at: readonly { x: number; y: number }[]): number[] =>
  at.flatMap((one, index) => at.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)))

it('leaves alone what does not overlap', () => {
  const discs = [disc(0, 0), disc(30, 0), disc(0, 30)]
  expect(moveAsunder(discs)).toEqual(discs.map(({ x, y }) => ({ x, y })))
})

it('parts what overlaps and what lies in the very same place', () => {
  const moved = moveAsunder([disc(50, 50), disc(50, 50), disc(50, 50), disc(54, 50), disc(52, 55), disc(60, 48)])
  for (const distance of distances(moved)) expect(distance).toBeGreaterThan(19)
})

it('moves the lighter, and not at all what must stay', () => {
  const [fixed, heavy, light] = moveAsunder([disc(0, 0, Infinity), disc(8, 0, 8), disc(100, 0)])
  expect(fixed).toEqual({ x: 0, y: 0 })
  expect(heavy?.x).toBeCloseTo(20, 0)
  expect(light).toEqual({ x: 100, y: 0 })
})

it('says the same of the same', () => {
  const discs = Array.from({ length: 40 }, (_, index) => disc((index * 13) % 60, (index * 7) % 40))
  expect(moveAsunder(discs)).toEqual(moveAsunder(discs))
})
