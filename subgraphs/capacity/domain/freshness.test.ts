import { judgeFreshness } from './freshness.ts'

const today = '2026-11-22'
const judge = (publishedOn: string, expiresOn: string | null = null) =>
  judgeFreshness({ publishedAt: `${publishedOn}T23:59:59.000Z`, expiresOn }, today)

describe('published figures', () => {
  it.each([
    ['today', '2026-11-22', 'FRESH'],
    ['30 days ago', '2026-10-23', 'FRESH'],
    ['31 days ago', '2026-10-22', 'DUE'],
    ['60 days ago', '2026-09-23', 'DUE'],
    ['61 days ago', '2026-09-22', 'OVERDUE'],
    ['by a clock that is ahead', '2026-11-23', 'FRESH'],
  ])('of %s are as old as their day in UTC', (_, publishedOn, freshness) => {
    expect(judge(publishedOn)).toBe(freshness)
  })

  it('hold through the day on which they expire, and not beyond, however new', () => {
    expect(judge('2026-11-22', '2026-11-22')).toBe('FRESH')
    expect(judge('2026-09-01', '2026-11-22')).toBe('OVERDUE')
    expect(judge('2026-11-22', '2026-11-21')).toBe('EXPIRED')
  })
})
