import { moveView, toChosen, toDayAt, toMondays, toMonths, toNextDay, toPlace, toView } from './timeline.ts'

const year = toView('2026-11-22', 12)
const quarter = toView('2026-11-22', 3)

it('begins with a month and moves by a third', () => {
  expect(year).toEqual({ from: '2026-11-01', to: '2027-11-01', zoom: 12 })
  expect(moveView(year, 1).from).toBe('2027-03-01')
  expect(moveView(quarter, -1)).toEqual({ from: '2026-10-01', to: '2027-01-01', zoom: 3 })
})

it('finds the day that was pointed at', () => {
  expect(toDayAt(quarter, 0)).toBe('2026-11-01')
  expect(toDayAt(quarter, 0.5)).toBe('2026-12-17')
  expect(toDayAt(quarter, 1)).toBe('2027-01-31')
})

it('places what is seen of a span', () => {
  expect(toPlace(quarter, { from: '2026-10-01', to: '2026-11-24' })).toEqual({ left: '0%', width: '25%' })
  expect(toPlace(quarter, { from: '2026-10-01', to: '2026-11-01' })).toBeNull()
  expect(toPlace(quarter, { from: '2027-02-01', to: '2027-03-01' })).toBeNull()
})

it('chooses days where they are wide, weeks where they are not, whichever way one drags', () => {
  expect(toChosen(quarter, '2026-12-03', '2026-12-01')).toEqual({ from: '2026-12-01', to: '2026-12-04' })
  expect(toChosen(year, '2026-12-16', '2026-12-03')).toEqual({ from: '2026-11-30', to: '2026-12-21' })
})

it('goes by keys and stays in the view', () => {
  expect(toNextDay(quarter, '2026-11-22', 'ArrowRight')).toBe('2026-11-23')
  expect(toNextDay(year, '2026-11-22', 'ArrowLeft')).toBe('2026-11-15')
  expect(toNextDay(year, '2026-11-22', 'PageUp')).toBe('2026-12-22')
  expect(toNextDay(year, '2026-11-03', 'ArrowLeft')).toBe('2026-11-01')
  expect(toNextDay(year, '2026-11-03', 'End')).toBe('2027-10-31')
  expect(toNextDay(year, '2026-11-03', 'a')).toBeNull()
})

it('names months, and the year where it begins', () => {
  expect(toMonths(quarter).map(({ label, year: of }) => `${label} ${of}`.trim())).toEqual([
    'Nov 2026',
    'Dec',
    'Jan 2027',
  ])
  expect(
    toMonths(toView('2026-11-22', 24))
      .map(({ label }) => label)
      .filter((label) => label !== ''),
  ).toHaveLength(8)
})

it('finds the Mondays', () => {
  expect(toMondays(quarter)[0]).toBe('2026-11-02')
  expect(toMondays(quarter).at(-1)).toBe('2027-01-25')
  expect(toMondays(toView('2027-02-01', 3))[0]).toBe('2027-02-01')
})
