import { isYourTurn, toNextStep, toSubjectWords, toTimeLeft } from './request-words.ts'

it.each([
  [{ state: 'REQUESTED', possibleSteps: ['ACCEPT', 'COUNTER', 'DECLINE'] }, 'You: accept, offer other days or decline'],
  [{ state: 'REQUESTED', possibleSteps: ['CANCEL'] }, 'Waits for the partner'],
  [{ state: 'COUNTERED', possibleSteps: ['CONFIRM', 'CANCEL'] }, 'You: confirm or cancel'],
  [{ state: 'COUNTERED', possibleSteps: ['DECLINE'] }, 'Waits for staff'],
  [{ state: 'INDUCTED', possibleSteps: ['RECORD_COMPLETION'] }, 'You: record the completion'],
  [{ state: 'LAPSED', possibleSteps: [] }, 'Nothing more'],
  [{ state: 'CONFIRMED', possibleSteps: null }, 'Waits for the partner'],
] as const)('says of %j whose turn it is', (request, words) => {
  const standing = { state: request.state, possibleSteps: request.possibleSteps && [...request.possibleSteps] }
  expect(toNextStep(standing)).toBe(words)
  expect(isYourTurn(standing)).toBe(words.startsWith('You'))
})

it.each([
  ['2026-01-03T03:10:00Z', '2 days 3 h'],
  ['2026-01-02T00:00:00Z', '1 day 0 h'],
  ['2026-01-01T05:12:59Z', '5 h 12 min'],
  ['2026-01-01T00:00:30Z', '0 min'],
  ['2025-12-31T23:59:00Z', null],
])('counts down to %s', (until, words) =>
  expect(toTimeLeft(new Date(until), new Date('2026-01-01T00:00:00Z'))).toBe(words),
)

const system = { id: 't-ake', designation: 'T-AKE 1', name: null }

it('calls what is to be repaired by its name', () => {
  const ship = { id: 't-ake-8', name: 'USNS Wally Schirra', hullNumber: 'T-AKE 8', tailNumber: null }
  expect(toSubjectWords({ system, asset: ship })).toBe('USNS Wally Schirra (T-AKE 8)')
  expect(toSubjectWords({ system, asset: { ...ship, name: null, hullNumber: null, tailNumber: '19-5475' } })).toBe(
    '19-5475',
  )
  expect(toSubjectWords({ system, asset: null })).toBe('T-AKE 1')
})
