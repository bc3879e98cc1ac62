import type { ImportErrorFactsFragment } from '../../generated/operations.ts'
import { findLinesToMend } from './lines-to-mend.ts'

const toError = (line: number, facts: Partial<ImportErrorFactsFragment> = {}): ImportErrorFactsFragment => ({
  line,
  column: null,
  value: null,
  code: 'INVALID',
  message: 'Wrong.',
  allowed: null,
  ...facts,
})
const file = 'from,bays\r\n2027-13-01,1\r\n2027-01-01,2\r\n2027-01-01,2,3\r\n'

it('puts what is wrong at its cell, and what is wrong with a line beside it', () => {
  const errors = [
    toError(2, { column: 'from', allowed: 'a day as YYYY-MM-DD' }),
    toError(2, { message: 'Two lines share days.' }),
  ]
  expect(findLinesToMend(file, ',', errors)).toEqual([
    {
      line: 2,
      text: '2027-13-01,1',
      cells: [
        { column: 'from', value: '2027-13-01', problem: 'Wrong. Allowed: a day as YYYY-MM-DD.' },
        { column: 'bays', value: '1' },
      ],
      problems: ['Two lines share days.'],
    },
  ])
})

it('takes a header, and a line of other cells than it has, as a whole', () => {
  const lines = findLinesToMend(file, ',', [toError(1, { column: 'to' }), toError(4)])
  expect(lines.map(({ line, cells, text, problems }) => ({ line, cells, text, problems }))).toEqual([
    { line: 1, cells: null, text: 'from,bays', problems: ['Wrong.'] },
    { line: 4, cells: null, text: '2027-01-01,2,3', problems: ['Wrong.'] },
  ])
})

it('leaves out what is wrong with the file', () => {
  expect(findLinesToMend(file, ',', [toError(3, { code: 'NOT_UTF8' })])).toEqual([])
})
