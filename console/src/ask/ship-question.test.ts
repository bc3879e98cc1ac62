import { noQuestion, type Question } from '../question/question.ts'
import { asksCircumstances, asksDocking, toAsked, toShipStanding } from './ship-question.ts'

const before: Question = {
  ...noQuestion,
  system: 'DDG 51',
  theater: 'INDOPACOM',
  docking: true,
  homeport: 'USA',
  deployed: 'yes',
  hostile: true,
  closed: ['jpn-smc-yokohama'],
  compare: ['jpn-smc-yokohama'],
  site: 'jpn-smc-yokohama',
}

it('takes a name that several systems share for a ship where all of them are', () => {
  const of = (...categories: ('SHIP' | 'AIRCRAFT')[]) =>
    toShipStanding({
      __typename: 'AmbiguousSystemName',
      candidates: categories.map((category, index) => ({ id: String(index), category })),
    })
  expect(of('SHIP', 'SHIP')).toBe('SHIP')
  expect(of('SHIP', 'AIRCRAFT')).toBe('OTHER')
  expect(toShipStanding({ __typename: 'UnknownSystemName' })).toBe('OTHER')
  expect(toShipStanding(undefined)).toBe('UNKNOWN')
})

it('asks for the circumstances of ships of the United States alone', () => {
  expect(asksCircumstances(noQuestion, 'SHIP')).toBe(true)
  expect(asksCircumstances({ ...noQuestion, owner: 'USA' }, 'SHIP')).toBe(true)
  expect(asksCircumstances({ ...noQuestion, owner: 'JPN' }, 'SHIP')).toBe(false)
  expect(asksCircumstances(before, 'OTHER')).toBe(false)
})

it('shows what the address holds while nobody has said whether it is a ship', () => {
  expect(asksCircumstances(before, 'UNKNOWN')).toBe(true)
  expect(asksDocking(before, 'UNKNOWN')).toBe(true)
  expect(asksCircumstances(noQuestion, 'UNKNOWN')).toBe(false)
  expect(asksDocking(noQuestion, 'UNKNOWN')).toBe(false)
})

it('leaves out of the question what the form does not show', () => {
  const { docking, homeport, deployed, hostile } = toAsked({ ...before, system: 'AGT1500' }, before, 'OTHER')
  expect({ docking, homeport, deployed, hostile }).toEqual({
    docking: false,
    homeport: '',
    deployed: '',
    hostile: false,
  })
  expect(toAsked({ ...before, owner: 'JPN' }, before, 'SHIP')).toMatchObject({ docking: true, homeport: '' })
})

it('does not take over what was said of another ship while nobody has said what the new one is', () => {
  expect(toAsked({ ...before, system: 'DDG 52' }, before, 'UNKNOWN')).toMatchObject({ docking: false, homeport: '' })
  expect(toAsked({ ...before, days: '30' }, before, 'UNKNOWN')).toMatchObject({ docking: true, homeport: 'USA' })
})

it('keeps what is looked at while the same thing is asked of the same theater', () => {
  expect(toAsked({ ...before, days: '30' }, before, 'SHIP')).toEqual({ ...before, days: '30' })
  expect(toAsked({ ...before, theater: 'EUCOM' }, before, 'SHIP')).toMatchObject({ closed: [], compare: [], site: '' })
})
