import { isShip, standingOf } from './vessel.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import { cutter, destroyer, helicopter, supplyShip, unmarkedShip } from '../../../test/testkit/options/build-system.ts'

describe('standingOf', () => {
  it.each([
    [destroyer, 'NAVAL'],
    [supplyShip, 'MSC'],
    [cutter, 'COAST_GUARD'],
    [unmarkedShip, 'UNKNOWN'],
  ])("goes by the prefix of the class's ships", (system, standing) => {
    expect(standingOf(buildQuestion({ system }))).toBe(standing)
  })

  it.each([
    ['US Navy', 'NAVAL'],
    ['MSC', 'MSC'],
    ['Military Sealift Command', 'MSC'],
    ['US Navy (MSC crew)', 'MSC'],
    ['US Coast Guard', 'COAST_GUARD'],
    ['USCG', 'COAST_GUARD'],
  ])('lets the operator of the request decide: %s', (operator, standing) => {
    for (const system of [destroyer, supplyShip, unmarkedShip])
      expect(standingOf(buildQuestion({ system, vessel: { operator } }))).toBe(standing)
  })

  it('knows nothing of a ship whose operator is one that no rule knows', () => {
    expect(standingOf(buildQuestion({ system: supplyShip, vessel: { operator: 'somebody' } }))).toBe('UNKNOWN')
  })
})

describe('isShip', () => {
  it('tells ships from the rest', () => {
    expect(isShip(buildQuestion({ system: destroyer }))).toBe(true)
    expect(isShip(buildQuestion({ system: helicopter }))).toBe(false)
  })
})
