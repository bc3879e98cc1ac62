import { findDaysBetween } from './duration.ts'

describe('findDaysBetween', () => {
  it('counts days across a turn of the year', () => {
    expect(findDaysBetween('2024-09-02', '2025-03-12')).toBe(191)
  })

  it('counts nothing from a month or a year, nor from a missing date', () => {
    expect(findDaysBetween('2025-10-29', '2025-11')).toBeNull()
    expect(findDaysBetween('2024', '2025-03-12')).toBeNull()
    expect(findDaysBetween(null, '2025-03-12')).toBeNull()
    expect(findDaysBetween('2025-03-12', null)).toBeNull()
  })

  it('counts nothing where the end lies before the start', () => {
    expect(findDaysBetween('2025-03-12', '2025-03-11')).toBeNull()
    expect(findDaysBetween('2025-03-12', '2025-03-12')).toBe(0)
  })
})
