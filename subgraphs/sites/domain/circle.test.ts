import { findRangeProblem } from './circle.ts'

describe('findRangeProblem', () => {
  const circle = { latitude: 26.36, longitude: 127.77, withinKm: 3_000 }

  it('finds nothing wrong with a circle on the earth, its edges included', () => {
    expect(findRangeProblem(circle)).toBeNull()
    expect(findRangeProblem({ latitude: -90, longitude: 180, withinKm: 0 })).toBeNull()
    expect(findRangeProblem({ latitude: 90, longitude: -180, withinKm: 20_040 })).toBeNull()
  })

  it('takes a point without a radius', () => {
    expect(findRangeProblem({ latitude: 0, longitude: 0 })).toBeNull()
  })

  it.each([
    ['latitude', 90.01],
    ['longitude', -180.5],
    ['withinKm', -1],
    ['withinKm', 20_041],
    ['withinKm', Infinity],
    ['latitude', NaN],
  ])('names %s when it is %d', (field, value) => {
    expect(findRangeProblem({ ...circle, [field]: value })).toMatch(new RegExp(`^${field}: `))
  })
})
