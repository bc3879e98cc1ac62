import { findPlannedDays } from './planned-days.ts'

describe('findPlannedDays', () => {
  it.each([
    ['about three months', 90, true],
    ['60-day availability', 60, false],
    ['two weeks; planned return in November for 90 days', 14, false],
    ['six months (Sept 2016 contract)', 180, true],
    ['Approximately 45 days', 45, true],
    ['one year', 365, true],
  ])('reads "%s" as %d days', (text, days, isApproximate) => {
    expect(findPlannedDays(text)).toEqual({ days, isApproximate })
  })

  it.each([
    'two to three weeks',
    'up to 90 days',
    'by the end of 2025',
    '60-day availability, then 30 days',
    '0 days',
    '',
  ])('makes no guess at "%s"', (text) => {
    expect(findPlannedDays(text)).toBeNull()
  })
})
