import { toCorrected, toFieldWords, toWithout } from './fields.ts'
import { noQuestion } from './question.ts'

it('names a field of the API as people do', () => {
  expect(toFieldWords('work.plannedDays')).toBe('Planned days')
  expect(toFieldWords('assume.straitsShut')).toBe('Straits shut')
  expect(toFieldWords('assume.windowsAdded')).toBe('assume.windowsAdded')
})

it('puts what can be given in place of what cannot, and keeps what was right in a list', () => {
  const question = { ...noQuestion, place: 'Cartagena', shut: ['MALACA', 'SUNDA'] }
  expect(toCorrected(question, 'origin.place', 'ESCAR').place).toBe('ESCAR')
  expect(toCorrected(question, 'assume.straitsShut', 'MALACCA', ['MALACCA', 'SUNDA']).shut).toEqual([
    'SUNDA',
    'MALACCA',
  ])
  expect(toCorrected(question, 'work.unheardOf', 'X')).toBe(question)
})

it('leaves out what cannot be given, and of a list nothing else', () => {
  const question = {
    ...noQuestion,
    system: 'T-AKE 8',
    days: 'many',
    shut: ['MALACA', 'SUNDA'],
    order: ['DAYS', 'EVIDENCE'],
  }
  expect(toWithout(question, 'work.plannedDays')).toEqual({ ...question, days: '' })
  expect(toWithout(question, 'assume.straitsShut', ['MALACCA', 'SUNDA'])).toEqual({ ...question, shut: ['SUNDA'] })
  expect(toWithout(question, 'orderBy[0]')).toEqual({ ...question, order: ['EVIDENCE'] })
  expect(toWithout(question, 'system')).toBeNull()
  expect(toWithout(question, 'work.unheardOf')).toBeNull()
})
