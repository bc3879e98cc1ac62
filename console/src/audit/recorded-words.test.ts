import { toColumnName, toValue } from './recorded-words.ts'

it.each([
  ['work_center_id', 'Work center'],
  ['published_at', 'Published'],
  ['during', 'Days'],
  ['id', 'Id'],
  ['bays', 'Bays'],
])('calls %s "%s"', (column, name) => expect(toColumnName(column)).toBe(name))

it.each([
  ['during', '[2026-01-01,2026-02-01)', '1 Jan 2026 to 31 Jan 2026'],
  ['during', '[2026-01-01,)', 'from 1 Jan 2026'],
  ['published_at', '2026-11-22T08:00:01.123456+00:00', '22 Nov 2026, 08:00 UTC'],
  ['expires_on', '2027-02-03', '3 Feb 2027'],
  ['commitment', 'FIRM', 'Firm'],
  ['work_kinds', ['VOYAGE_REPAIR', 'OVERHAUL'], 'Voyage repair, Overhaul'],
  ['levels', [], 'none'],
  ['owners', ['USA'], 'USA'],
  ['note', 'OK', 'OK'],
  ['docking', false, 'no'],
  ['bays', 2, '2'],
  ['owner', { subject: 'p1', organisation: null, roles: ['partner'] }, 'Subject: p1, Roles: partner'],
])('reads %s %j as "%s"', (column, value, words) => expect(toValue(column, value)?.words).toBe(words))

it('keeps what is recorded, as it is', () => {
  expect(toValue('during', '[2026-01-01,2026-02-01)')?.recorded).toBe('[2026-01-01,2026-02-01)')
  expect(toValue('levels', ['DEPOT'])?.recorded).toBe('["DEPOT"]')
  expect(toValue('note', null)).toBeNull()
})
