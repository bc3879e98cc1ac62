import { findSpanProblem, toDayCount } from './day-span.ts'

describe('a span of days to ask about', () => {
  it.each([
    ['2026-11-22', '2026-11-23', null],
    ['2026-11-22', '2036-11-29', null],
    ['2026-11-22', '2036-11-30', /^to: at most 3660 days after from, not 3661\.$/],
    ['2026-11-22', '2026-11-22', /^to: a day after 2026-11-22/],
    ['2026-11-22', '2026-11-21', /^to: a day after 2026-11-22/],
    ['0000-01-01', '0000-02-01', /^from: a year from 1 to 9999/],
  ])('from %s to %s', (from, to, message) => {
    const problem = findSpanProblem({ from, to })
    if (message === null) expect(problem).toBeNull()
    else expect(problem).toMatch(message)
  })

  it('counts leap days', () => {
    expect(toDayCount({ from: '2028-02-28', to: '2028-03-01' })).toBe(2)
    expect(toDayCount({ from: '2027-02-28', to: '2027-03-01' })).toBe(1)
  })
})
