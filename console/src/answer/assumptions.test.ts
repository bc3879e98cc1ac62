import { noQuestion } from '../question/question.ts'
import { findAssumptions, toggle } from './assumptions.ts'

it('says in words what is assumed, and by its own name what it does not know', () => {
  const question = {
    ...noQuestion,
    shut: ['MALACCA', 'NOWHERE'],
    noAccess: ['JPN'],
    closed: ['sgp-seatrium-admiralty'],
  }
  const words = findAssumptions(question, { toCountry: () => 'Japan', toSite: () => 'Seatrium Admiralty' })
  expect(words.map((each) => each.words)).toEqual([
    'Malacca shut',
    'NOWHERE shut',
    'no access to Japan',
    'Seatrium Admiralty closed',
  ])
})

it('adds what is not in a list and takes out what is', () => {
  expect(toggle(['SUNDA'], 'MALACCA')).toEqual(['SUNDA', 'MALACCA'])
  expect(toggle(['SUNDA', 'MALACCA'], 'SUNDA')).toEqual(['MALACCA'])
})
