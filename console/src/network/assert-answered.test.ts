import { NetworkProblem } from '../../../client/network-client.ts'
import { assertAnswered } from './assert-answered.ts'

const errors = [{ message: 'The answer took too long.', extensions: { code: 'TIMEOUT' } }]

it('takes a question whose one part is missing for a question without an answer', () => {
  const ask = () => assertAnswered({ data: { repairOptions: null }, errors, requestId: 'r1' })
  expect(ask).toThrow(NetworkProblem)
  expect(ask).toThrow('The answer took too long.')
})

it('lets a null that nothing went wrong with, and an answer with missing parts, stand', () => {
  assertAnswered({ data: { site: null }, errors: [], requestId: null })
  assertAnswered({ data: { repairOptions: { options: null } }, errors, requestId: null })
})
