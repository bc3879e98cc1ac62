import { toDay } from '../parts/words.ts'
import { toDateChange, toWayChange } from './compare-words.ts'

const changed = {
  site: { id: 's', name: 'S', country: null },
  daysLater: null,
  expectedCompletion: null,
  slot: null,
  expectedCompletionToday: null,
  slotToday: null,
  transitDaysLonger: null,
  verdict: 'FEASIBLE' as const,
  verdictToday: 'FEASIBLE' as const,
}

it.each([
  [
    { daysLater: 3, expectedCompletion: '2027-01-08', expectedCompletionToday: '2027-01-05' },
    'Done 3 days later: 8 Jan 2027, not 5 Jan 2027',
  ],
  [
    { daysLater: -1, expectedCompletion: '2027-01-04', expectedCompletionToday: '2027-01-05' },
    'Done 1 day earlier: 4 Jan 2027, not 5 Jan 2027',
  ],
  [
    { daysLater: 0, expectedCompletion: '2027-01-05', expectedCompletionToday: '2027-01-05' },
    'Done on the same day, 5 Jan 2027',
  ],
  [{ expectedCompletionToday: '2027-01-05' }, 'Completion unknown; today 5 Jan 2027'],
  [{ expectedCompletion: '2027-01-05' }, 'Done by 5 Jan 2027; today unknown'],
  [{}, 'Completion unknown, as today'],
])('says of %j: %s', (facts, words) => {
  const parts = toDateChange({ ...changed, ...facts })
  expect(parts.map((part) => (typeof part === 'string' ? part : toDay(part.date))).join('')).toBe(words)
})

it('says on what each of two dates rests', () => {
  const slot = { provenance: 'REPORTED' as const, isStale: true }
  const slotToday = { provenance: 'ILLUSTRATIVE' as const, isStale: false }
  expect(
    toDateChange({
      ...changed,
      ...{ daysLater: 3, expectedCompletion: '2027-01-08', expectedCompletionToday: '2027-01-05', slot, slotToday },
    }),
  ).toEqual([
    'Done 3 days later: ',
    { date: '2027-01-08', ground: slot },
    ', not ',
    { date: '2027-01-05', ground: slotToday },
  ])
})

it.each([
  [2.3, 'The way is 2.3 days longer'],
  [-1, 'The way is 1 day shorter'],
  [0, 'The way takes as long as today'],
  [null, 'How much longer the way is, is unknown'],
])('says of a way by %s days longer: %s', (days, words) => {
  expect(toWayChange(days)).toBe(words)
})
