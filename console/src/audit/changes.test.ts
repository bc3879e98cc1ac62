import { listChanges, toDeed } from './changes.ts'

const toTexts = (before: unknown, after: unknown) =>
  listChanges(before, after).map(({ name, was, is }) => [name, was?.words ?? null, is?.words ?? null])

it('names the fields that differ, and nothing else', () => {
  const before = { bays: 1, commitment: 'FIRM', expires_on: null, during: '[2026-01-01,2026-02-01)' }
  const after = { bays: 2, commitment: 'FIRM', expires_on: '2026-02-01', during: '[2026-01-01,2026-02-01)' }
  expect(toTexts(before, after)).toEqual([
    ['Bays', '1', '2'],
    ['Holds through', null, '1 Feb 2026'],
  ])
  expect(toDeed({ before, after })).toBe('Changed')
})

it('shows all of a record that came or went, but what it does not say', () => {
  const record = { id: 'w', note: null, docking: false }
  expect(toTexts(null, record)).toEqual([
    ['Id', null, 'w'],
    ['Docking', null, 'no'],
  ])
  expect(toTexts(record, null)).toEqual([
    ['Id', 'w', null],
    ['Docking', 'no', null],
  ])
  expect([toDeed({ before: null, after: record }), toDeed({ before: record, after: null })]).toEqual([
    'Added',
    'Removed',
  ])
})

it('leaves out what changes by itself, beside what somebody changed', () => {
  expect(toTexts({ state: 'HELD', version: 1 }, { state: 'CONFIRMED', version: 2 })).toEqual([
    ['State', 'Held', 'Confirmed'],
  ])
  expect(toTexts({ bays: 1, version: 1 }, { bays: 1, version: 2 })).toEqual([['Version', '1', '2']])
})

it('shows what is recorded where words would hide the difference', () => {
  const at = (second: number) => ({ changed_at: `2026-11-22T08:00:0${second}.5+00:00` })
  expect(toTexts(at(1), at(2))).toEqual([['Changed', '2026-11-22T08:00:01.5+00:00', '2026-11-22T08:00:02.5+00:00']])
})
