import { addDays, addMonths, countDays, doOverlap, isDay, toFirstOfMonth, toMonday } from './days.ts'

it('counts days over months, years and leap days', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
  expect(countDays({ from: '2027-02-01', to: '2027-03-01' })).toBe(28)
  expect(countDays({ from: '2027-03-01', to: '2027-02-01' })).toBe(-28)
})

it('stays in a month that is shorter', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
  expect(addMonths('2027-01-31', -2)).toBe('2026-11-30')
  expect(addMonths('2026-11-22', 24)).toBe('2028-11-22')
})

it('finds the Monday of a week and the first of a month', () => {
  expect(toMonday('2026-11-22')).toBe('2026-11-16')
  expect(toMonday('2026-11-23')).toBe('2026-11-23')
  expect(toFirstOfMonth('2026-11-22')).toBe('2026-11-01')
})

it('knows days that there are', () => {
  expect(['2027-02-28', '2027-02-29', '27-02-01', ''].map(isDay)).toEqual([true, false, false, false])
})

it('holds spans that touch apart', () => {
  const march = { from: '2027-03-01', to: '2027-04-01' }
  expect(doOverlap(march, { from: '2027-04-01', to: '2027-05-01' })).toBe(false)
  expect(doOverlap(march, { from: '2027-03-31', to: '2027-05-01' })).toBe(true)
})
