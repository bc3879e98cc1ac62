import { findMadeOn, isMadeBy } from './made-on.ts'

describe('findMadeOn', () => {
  it('takes the law that made the rule, not one that changed it', () => {
    expect(
      findMadeOn([
        { date: '2025-12-18', change: 'adds a place' },
        { date: '2024-12-23', change: null },
      ]),
    ).toBe('2024-12-23')
  })

  it('finds nothing where only changes are dated', () => {
    expect(findMadeOn([{ date: '2025-12-18', change: 'adds a place' }])).toBeNull()
    expect(findMadeOn([{ date: null, change: null }])).toBeNull()
    expect(findMadeOn([])).toBeNull()
  })
})

describe('isMadeBy', () => {
  it('counts the day of the making', () => {
    expect(isMadeBy('2024-12-23', '2024-12-22')).toBe(false)
    expect(isMadeBy('2024-12-23', '2024-12-23')).toBe(true)
  })

  it('counts a rule of an imprecise date from the beginning of its month or year', () => {
    expect(isMadeBy('2024-12', '2024-11-30')).toBe(false)
    expect(isMadeBy('2024-12', '2024-12-01')).toBe(true)
    expect(isMadeBy('2024', '2024-01-01')).toBe(true)
  })

  it('keeps a rule whose making is not dated', () => {
    expect(isMadeBy(null, '1900-01-01')).toBe(true)
  })
})
