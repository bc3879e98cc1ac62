import { findDelimiter, mendCsv, readCsv, toCsvLine } from './csv.ts'

const file = 'a;b\r\n1;"two\r\nlines; and ""more"""\r\n3;4\r\n5;6'

it('tells what separates the cells by the header', () => {
  expect(findDelimiter(file)).toBe(';')
  expect(findDelimiter('a,b;c,d\n1;2;3;4;5')).toBe(',')
  expect(findDelimiter('')).toBe(',')
})

it('reads quotes, and counts lines as they are in the file', () => {
  expect(readCsv(file, ';').map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [2, '1', 'two\r\nlines; and "more"'],
    [4, '3', '4'],
    [5, '5', '6'],
  ])
})

it('mends lines and leaves the rest as it was to the letter', () => {
  const mended = new Map([
    [4, toCsvLine(['3', 'with ; and "quotes"'], ';')],
    [5, null],
  ])
  expect(mendCsv(file, ';', mended)).toBe('a;b\r\n1;"two\r\nlines; and ""more"""\r\n3;"with ; and ""quotes"""\r\n')
  expect(mendCsv(file, ';', new Map([[2, null]]))).toBe('a;b\r\n3;4\r\n5;6')
  expect(mendCsv(file, ';', new Map())).toBe(file)
})
