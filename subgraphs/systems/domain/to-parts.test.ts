import { toParts } from './to-parts.ts'

describe('toParts', () => {
  it('joins what the whole says with what the part says', () => {
    const { wholesOf, partsOf } = toParts([
      { id: 'plane', engine: 'new-engine', radar: 'eye' },
      { id: 'new-engine', partOf: [] },
      { id: 'old-engine', partOf: ['plane'] },
    ])
    expect(partsOf('plane')).toEqual(['eye', 'new-engine', 'old-engine'])
    expect(wholesOf('new-engine')).toEqual(['plane'])
    expect(wholesOf('plane')).toEqual([])
  })

  it('follows parts of parts, and ends in a circle', () => {
    const { allWholesOf } = toParts([
      { id: 'blade', partOf: ['engine'] },
      { id: 'engine', partOf: ['plane'] },
      { id: 'plane', partOf: ['engine'] },
    ])
    expect(allWholesOf('blade')).toEqual(['engine', 'plane'])
  })
})
