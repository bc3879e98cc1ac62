import { toPage } from './to-page.ts'

const list = ['a', 'b', 'c', 'd', 'e']

it.each([
  ['', 1, ['a', 'b']],
  ['2', 2, ['c', 'd']],
  ['9', 3, ['e']],
  ['-1', 1, ['a', 'b']],
  ['two', 1, ['a', 'b']],
])('reads page "%s" as %i', (given, page, items) =>
  expect(toPage(list, given, 2)).toEqual({ items, page, pageCount: 3, start: 2 * (page - 1), count: 5 }),
)

it('has one page of an empty list', () =>
  expect(toPage([], '3', 2)).toEqual({ items: [], page: 1, pageCount: 1, start: 0, count: 0 }))
