import { rankLikeness } from './rank-likeness.ts'
import { suggestSystems } from './suggest-systems.ts'

const names = [
  { key: 'CH47F', systemId: 'ch-47f' },
  { key: 'CHINOOK', systemId: 'ch-47f' },
  { key: 'CH46E', systemId: 'ch-46e' },
  { key: 'BLACKHAWK', systemId: 'uh-60' },
  { key: 'ARLEIGHBURKECLASS', systemId: 'ddg-51' },
]

describe('suggestSystems', () => {
  it('suggests what differs by a letter, the most alike first and each system once', () => {
    expect(suggestSystems('CH47G', names)).toEqual(['ch-47f', 'ch-46e'])
    expect(suggestSystems('CHINOK', names)).toEqual(['ch-47f'])
  })

  it('suggests what is part of the name asked, and what has it as a part', () => {
    expect(suggestSystems('BLACKHAWKHELICOPTER', names)).toEqual(['uh-60'])
    expect(suggestSystems('BURKE', names)).toEqual(['ddg-51'])
  })

  it('suggests the classes of its symbol for a hull number that is not recorded', () => {
    expect(suggestSystems('DDG1000', [...names, { key: 'DDG', systemId: 'ddg-51' }])).toEqual(['ddg-51'])
  })

  it('suggests nothing that is not alike, and nothing for nothing', () => {
    expect(suggestSystems('ZZZZZZZ', names)).toEqual([])
    expect(suggestSystems('', names)).toEqual([])
  })

  it('suggests five at most', () => {
    const many = Array.from({ length: 9 }, (_, number) => ({ key: `SHIP${number}`, systemId: `ship-${number}` }))
    expect(suggestSystems('SHIPX', many)).toEqual(['ship-0', 'ship-1', 'ship-2', 'ship-3', 'ship-4'])
  })
})

describe('rankLikeness', () => {
  it('counts two swapped letters as one change', () => {
    expect(rankLikeness('APAHCE', 'APACHE')).toBeCloseTo(5 / 6)
  })

  it('is 1 for the same and does not depend on the order', () => {
    expect(rankLikeness('STRYKER', 'STRYKER')).toBe(1)
    expect(rankLikeness('HUEY', 'HUEYII')).toBe(rankLikeness('HUEYII', 'HUEY'))
  })
})
