import type { CoverageRowFragment } from '../generated/operations.ts'
import { planWays } from './plan-ways.ts'

const plan = (systems: number, ways: number) =>
  planWays(
    Array.from({ length: systems }, () => ({ feasibleSites: 1, conditionalSites: ways - 1 }) as CoverageRowFragment),
  )

it('asks for every way and its operators, where an answer can hold them', () => {
  expect(planWays([])).toEqual({ first: 0, withOperators: true })
  expect(plan(85, 9)).toEqual({ first: 9, withOperators: true })
})

it('leaves operators out before ways', () => {
  expect(plan(290, 14)).toEqual({ first: 14, withOperators: false })
})

it('asks for the best of each, where there are more ways than an answer or the network gives', () => {
  expect(plan(250, 60)).toEqual({ first: 34, withOperators: false })
  expect(plan(3, 500)).toEqual({ first: 200, withOperators: true })
  expect(plan(9_000, 2)).toEqual({ first: 1, withOperators: false })
})
