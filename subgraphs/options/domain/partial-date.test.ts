import { addDays, addMonths, addYears, endOf, isInForce, placeDay, startOf } from './partial-date.ts'

describe('placeDay', () => {
  it.each([
    ['2024-12-22', '2024-12-23', 'BEFORE'],
    ['2024-12-23', '2024-12-23', 'WITHIN'],
    ['2024-12-24', '2024-12-23', 'AFTER'],
    ['2025-02-28', '2025-03', 'BEFORE'],
    ['2025-03-01', '2025-03', 'WITHIN'],
    ['2025-04-01', '2025-03', 'AFTER'],
    ['2024-12-31', '2025', 'BEFORE'],
    ['2025-01-01', '2025', 'WITHIN'],
    ['2025-12-31', '2025', 'WITHIN'],
    ['2026-01-01', '2025', 'AFTER'],
  ])('places %s against %s: %s', (day, period, place) => {
    expect(placeDay(day, period)).toBe(place)
  })
})

describe('isInForce', () => {
  it('counts both bounds in', () => {
    const term = { validFrom: '2026-01-23', validTo: '2031-01-22' }
    expect(isInForce(term, '2026-01-22')).toBe(false)
    expect(isInForce(term, '2026-01-23')).toBe(true)
    expect(isInForce(term, '2031-01-22')).toBe(true)
    expect(isInForce(term, '2031-01-23')).toBe(false)
  })

  it('takes a missing bound for no limit', () => {
    expect(isInForce({ validFrom: null, validTo: null }, '1990-01-01')).toBe(true)
    expect(isInForce({ validFrom: null, validTo: '2017' }, '2018-01-01')).toBe(false)
    expect(isInForce({ validFrom: '2017', validTo: null }, '2016-12-31')).toBe(false)
  })
})

describe('adding', () => {
  it('keeps the precision of a date to which years are added', () => {
    expect(addYears('2023', 5)).toBe('2028')
    expect(addYears('2023-06', 5)).toBe('2028-06')
    expect(addYears('2023-06-07', 5)).toBe('2028-06-07')
  })

  it('stays within a shorter month', () => {
    expect(addMonths('2025-12-31', 2)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
  })

  it('crosses the end of a year', () => {
    expect(addMonths('2026-10-15', 15)).toBe('2028-01-15')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  })
})

describe('the first and the last day that a date can mean', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-03-12', '2025-03-12', '2025-03-12'],
    ['2012-2016', '2012-01-01', '2016-12-31'],
  ])('of %s are %s and %s', (asOf, first, last) => {
    expect([startOf(asOf), endOf(asOf)]).toEqual([first, last])
  })

  it('begin a month on its first day', () => {
    expect(startOf('2025-03')).toBe('2025-03-01')
  })
})
