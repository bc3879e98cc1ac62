import { toMonths, toPlace, toShownMonths } from './calendar-stretches.ts'

it('shows a year of whole months, and longer where the slot is later', () => {
  expect(toShownMonths('2026-11-22', null)).toEqual({ from: '2026-11-01', to: '2027-11-01' })
  expect(toShownMonths('2026-11-22', { from: '2027-12-08', to: '2028-05-17' })).toEqual({
    from: '2026-11-01',
    to: '2028-06-01',
  })
  expect(toMonths({ from: '2026-12-01', to: '2027-02-01' })).toEqual([
    { from: '2026-12-01', to: '2027-01-01' },
    { from: '2027-01-01', to: '2027-02-01' },
  ])
})

it('places a stretch by its days, cut to what is shown', () => {
  const shown = { from: '2026-11-01', to: '2026-12-01' }
  expect(toPlace({ from: '2026-11-16', to: '2026-11-22' }, shown)).toEqual({ left: 50, width: 20 })
  expect(toPlace({ from: '2026-10-01', to: '2026-11-04' }, shown)).toEqual({ left: 0, width: 10 })
  expect(toPlace({ from: '2026-12-01', to: '2027-01-01' }, shown)).toBeUndefined()
})
