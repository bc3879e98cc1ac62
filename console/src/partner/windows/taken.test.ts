import type { OwnWindow } from './own-window.ts'
import { findTaken, toTakenWords, type Taken } from './taken.ts'

const toTaken = (from: string, to: string, taken: number, workCenter = 'dock'): Taken => ({
  workCenter: { id: workCenter },
  from,
  to,
  published: 3,
  taken,
})
const window = { workCenterId: 'dock', from: '2027-02-01', to: '2027-04-01' } as OwnWindow
const spans = [
  toTaken('2027-01-01', '2027-02-01', 3),
  toTaken('2027-02-01', '2027-03-01', 1),
  toTaken('2027-03-01', '2027-04-01', 2),
  toTaken('2027-02-01', '2027-04-01', 3, 'berths'),
]

it('finds what is taken of a window, and of no other', () => {
  expect(findTaken(window, spans)?.map(({ taken }) => taken)).toEqual([1, 2])
  expect(findTaken(window, null)).toBeNull()
})

it('says how much is taken, and that it is unknown where it is', () => {
  expect(toTakenWords(findTaken(window, spans))).toBe('up to 2 bays, first on 1 Mar 2027')
  expect(toTakenWords([toTaken('2027-02-01', '2027-04-01', 1)])).toBe('1 bay')
  expect(toTakenWords([toTaken('2027-02-01', '2027-04-01', 0)])).toBe('none')
  expect(toTakenWords([])).toBe('unknown')
  expect(toTakenWords(null)).toBe('unknown')
})
