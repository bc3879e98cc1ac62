import { readReferenceNetwork } from '../read.ts'
import { toIllustrativeCapacity, type IllustrativeWindow } from './capacity.ts'
import { toDay, toDayNumber, toMonday, toWeek } from './weeks.ts'

const network = readReferenceNetwork()
const today = '2026-11-22'
const figures = toIllustrativeCapacity(network, { today })
const sites = [...network.sites, ...network.candidateSites]
const siteOf = ({ workCenterId }: { workCenterId: string }) => workCenterId.slice(0, workCenterId.indexOf('/'))
const addDays = (day: string, days: number): string => toDay(toDayNumber(day) + days)
const byCenter = <T extends { workCenterId: string }>(rows: readonly T[]) =>
  Map.groupBy(rows, ({ workCenterId }) => workCenterId)

/** Days from today to the first day of a stretch of free days, by a count of each day; null where there is none. */
function findWaitDays(workCenterId: string, days: number): number | null {
  const free = new Array<number>(1_200).fill(0)
  const add = ({ from, to, bays }: { from: string; to: string; bays: number }, sign: number): void => {
    for (let day = from < today ? today : from; day < to; day = addDays(day, 1)) {
      const at = toDayNumber(day) - toDayNumber(today)
      free[at] = (free[at] ?? 0) + sign * bays
    }
  }
  const own = <T extends { workCenterId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.workCenterId === workCenterId)
  for (const window of own(figures.windows)) if (window.expiresOn >= today) add(window, 1)
  for (const reservation of own(figures.reservations)) add(reservation, -1)
  let run = 0
  for (const [day, bays] of free.entries()) {
    run = bays > 0 ? run + 1 : 0
    if (run === days) return day - days + 1
  }
  return null
}

describe('generated capacity', () => {
  it('is the same for the same seed and day, and another for another seed', () => {
    expect(toIllustrativeCapacity(network, { today })).toEqual(figures)
    expect(toIllustrativeCapacity(network, { today, seed: 2 }).windows).not.toEqual(figures.windows)
  })

  it('keeps the windows and jobs of a week when today moves on', () => {
    const next = toIllustrativeCapacity(network, { today: addDays(today, 10) })
    const sameWindow = new Map(next.windows.map((window) => [window.id, window.bays]))
    const running = figures.windows.filter(({ to }) => to > today)
    expect(running.filter(({ id, bays }) => sameWindow.get(id) !== bays)).toEqual([])
    const later = new Set(next.reservations.map(({ id }) => id))
    const dropped = figures.reservations.filter(({ id, to }) => to > today && !later.has(id))
    expect(dropped).toEqual([])
  })

  it('has bays at every open site but those that direct, plan or teach, one work center a domain', () => {
    const without = new Set(['COE', 'TRAINING_CENTER', 'MAINTENANCE_HQ'])
    const expected = sites
      .filter(({ kind, status }) => status === 'OPERATING' && !without.has(kind))
      .flatMap(({ id, domains }) => domains.map((domain) => `${id}/${domain.toLowerCase()}-bays`))
    expect(figures.workCenters.map(({ id }) => id).sort()).toEqual(expected.sort())
  })

  it('offers one bay at a dock and never more than is plausible elsewhere', () => {
    for (const { workCenterId, bays } of figures.windows) {
      expect(bays).toBeGreaterThanOrEqual(1)
      expect(bays).toBeLessThanOrEqual(workCenterId.includes('/dock-') ? 1 : 20)
    }
  })

  it('has windows of 4 to 40 weeks that never overlap, from two months ago to two years ahead', () => {
    for (const windows of byCenter(figures.windows).values()) {
      const inOrder = [...windows].sort((one, other) => (one.from < other.from ? -1 : 1))
      for (const [index, { from, to }] of inOrder.entries()) {
        const weeks = (toDayNumber(to) - toDayNumber(from)) / 7
        expect(weeks).toBeGreaterThanOrEqual(4)
        expect(weeks).toBeLessThanOrEqual(40)
        expect(to >= addDays(today, -60)).toBe(true)
        expect(from <= addDays(today, 730)).toBe(true)
        const next = inOrder[index + 1]
        if (next) expect(to <= next.from).toBe(true)
      }
      expect((inOrder.at(-1) as IllustrativeWindow).to > addDays(today, 400)).toBe(true)
    }
  })

  it('never books more than is offered', () => {
    const windows = byCenter(figures.windows)
    for (const [center, jobs] of byCenter(figures.reservations))
      for (const job of jobs) {
        const window = windows.get(center)?.find(({ from, to }) => from <= job.from && job.to <= to)
        const first = jobs.filter(({ from, to }) => from <= job.from && job.from < to)
        expect(window?.bays).toBeGreaterThanOrEqual(first.length)
      }
  })

  it('was published before today and lasts some months; some figures have expired', () => {
    const expired = new Set<string>()
    for (const window of figures.windows) {
      expect(window.publishedAt < today).toBe(true)
      expect(window.publishedAt >= addDays(today, -121)).toBe(true)
      if (window.expiresOn < today) expired.add(siteOf(window))
    }
    expect(expired.size).toBeGreaterThanOrEqual(2)
    expect(expired.size).toBeLessThan(15)
  })

  it('is booked about a year ahead at most, with a few sites free, full, or silent', () => {
    const centers = [...byCenter(figures.windows).keys()]
    const waits = centers.map((id) => findWaitDays(id, 120))
    const share = (isCounted: (wait: number | null) => boolean): number => waits.filter(isCounted).length / waits.length
    expect(share((wait) => wait !== null && wait >= 45 && wait < 430)).toBeGreaterThan(0.5)
    expect(share((wait) => wait !== null && wait < 14)).toBeGreaterThan(0.02)
    expect(share((wait) => wait === null)).toBeGreaterThan(0.05)
    const silent = new Set(figures.workCenters.map(({ siteId }) => siteId))
    for (const window of figures.windows) silent.delete(siteOf(window))
    expect(silent.size).toBeGreaterThanOrEqual(3)
  })
})

describe('weeks', () => {
  it('begin on Mondays, whatever today is', () => {
    expect(toDay(toMonday(0))).toBe('1969-12-29')
    for (const day of ['2026-11-22', '2026-11-23', '2028-02-29', '1960-01-01']) {
      const monday = toMonday(toWeek(toDayNumber(day)))
      expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1)
      expect(toDayNumber(day) - monday).toBeLessThan(7)
      expect(toDayNumber(day) - monday).toBeGreaterThanOrEqual(0)
    }
  })
})
