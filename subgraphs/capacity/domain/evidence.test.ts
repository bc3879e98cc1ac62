import { atLeast } from './evidence.ts'

describe('atLeast', () => {
  it('gives the ground itself and what is stronger', () => {
    expect(atLeast('ASSIGNED')).toEqual(['PERFORMED', 'CONTRACTED', 'ASSIGNED'])
    expect(atLeast('PERFORMED')).toEqual(['PERFORMED'])
  })
})
