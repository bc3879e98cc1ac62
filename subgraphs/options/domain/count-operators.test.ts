import { buildOperator } from '../../../test/testkit/options/build-records.ts'
import { countOperatorGroups } from './count-operators.ts'

const sites = (...operators: string[][]) =>
  operators.map((ids) => ({ operators: ids.map((id) => buildOperator({ id })) }))

describe('countOperatorGroups', () => {
  it.each([
    [[], 0],
    [[['a']], 1],
    [[['a'], ['b']], 2],
    [[['a'], ['a']], 1],
    [[['a', 'b']], 1],
    [[['a', 'b'], ['b', 'c'], ['d']], 2],
    [[['a'], ['b'], ['c', 'd'], ['a', 'c'], ['d', 'b']], 1],
    [[['b'], ['a', 'c'], ['c', 'b']], 1],
  ])('counts sites run by %j as %i', (operators, count) => {
    expect(countOperatorGroups(sites(...operators))).toBe(count)
    expect(countOperatorGroups(sites(...operators.toReversed()))).toBe(count)
  })

  it('counts no site without an operator on record as independent', () => {
    expect(countOperatorGroups(sites([]))).toBe(0)
    expect(countOperatorGroups(sites([], ['a'], []))).toBe(1)
  })
})
