import { toPosition } from '../question/to-sentence.ts'
import { readPosition } from './read-position.ts'

it('reads a position as people type it', () => {
  expect(readPosition('13.4, -144.8')).toBe('13.4,-144.8')
  expect(readPosition(' 1.2 103.8 ')).toBe('1.2,103.8')
  expect(readPosition('33.86 S; 151.21e')).toBe('-33.86,151.21')
})

it('reads what the page itself says of a position', () => {
  expect(readPosition(toPosition('-33.86,-151.21'))).toBe('-33.86,-151.21')
})

it('takes nothing for a position that is none on earth', () => {
  expect(
    ['', 'Guam', '13.4', '13.4,', '91, 10', '10, 180.5', '1.2.3, 4', '-33.9 S, 151 E', '1, -3 W'].map(readPosition),
  ).toEqual(Array<null>(9).fill(null))
})
