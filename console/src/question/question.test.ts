import { noQuestion, readQuestion, toInput, toSearch, type Question } from './question.ts'

const question: Question = {
  ...noQuestion,
  system: 'T-AKE 8',
  theater: 'INDOPACOM',
  docking: true,
  days: '90',
  at: '1.2,103.8',
  deployed: 'no',
  shut: ['MALACCA', 'SUNDA'],
}

it('comes back from the address as it went in', () => {
  expect(readQuestion(toSearch(question))).toEqual(question)
  expect(toSearch(noQuestion)).toBe('')
  expect(readQuestion('')).toEqual(noQuestion)
})

it('can be read in the address', () => {
  expect(toSearch(question)).toBe(
    'system=T-AKE+8&theater=INDOPACOM&days=90&docking=yes&at=1.2,103.8&deployed=no&shut=MALACCA,SUNDA',
  )
})

it('asks the network for what was said and nothing else', () => {
  expect(JSON.parse(JSON.stringify(toInput(question)))).toEqual({
    system: 'T-AKE 8',
    theater: 'INDOPACOM',
    work: { plannedDays: 90, docking: true },
    origin: { latitude: 1.2, longitude: 103.8 },
    vessel: { deployed: false },
    assume: { straitsShut: ['MALACCA', 'SUNDA'] },
  })
})

it('asks what is no number as it is, so that the network refuses it', () => {
  const input = toInput({ ...question, days: 'many', at: 'here' })
  expect(input.work).toMatchObject({ plannedDays: 'many' })
  expect(input.origin).toMatchObject({ latitude: 'here' })
})
