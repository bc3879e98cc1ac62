import { listChanges, toDeed } from './changes.ts'

it('names the fields that differ, and nothing else', () => {
  const before = { bays: 1, commitment: 'FIRM', expires_on: null, during: { from: '2026-01-01' } }
  const after = { bays: 2, commitment: 'FIRM', expires_on: '2026-02-01', during: { from: '2026-01-01' } }
  expect(listChanges(before, after)).toEqual([
    { field: 'bays', was: '1', is: '2' },
    { field: 'expires_on', was: null, is: '2026-02-01' },
  ])
  expect(toDeed({ before, after })).toBe('Changed')
})

it('shows all of a record that came or went, but what it does not say', () => {
  const record = { id: 'w', note: null, isOpen: false }
  const fields = [
    { field: 'id', was: null, is: 'w' },
    { field: 'isOpen', was: null, is: 'false' },
  ]
  expect(listChanges(null, record)).toEqual(fields)
  expect(listChanges(record, null)).toEqual(fields.map(({ field, is }) => ({ field, was: is, is: null })))
  expect([toDeed({ before: null, after: record }), toDeed({ before: record, after: null })]).toEqual([
    'Added',
    'Removed',
  ])
})
