import type { FreeSpan, SiteFacts } from './facts.ts'
import { findArrival, findLongestStretch, findSlot, findSuitableCenters, toStretches } from './schedule.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import { buildDock, buildFreeSpan, buildPassage, buildWorkCenter } from '../../../test/testkit/options/build-records.ts'
import { buildWorkingYard } from '../../../test/testkit/options/build-site.ts'
import { helicopter } from '../../../test/testkit/options/build-system.ts'
import { buildChance } from '../../../test/testkit/options/build-world.ts'

const span = (from: string, to: string, facts: Partial<FreeSpan> = {}) => buildFreeSpan({ from, to, ...facts })
const ask = (parts = {}) => buildQuestion({ plannedDays: 10, ...parts })
const yardWith = (free: FreeSpan[], facts: Partial<SiteFacts> = {}) =>
  buildWorkingYard({ workCenters: [buildWorkCenter({ free })], ...facts })
const datesOf = (...asked: Parameters<typeof findSlot>) => {
  const slot = findSlot(...asked)
  return slot && [slot.workCenter.id, slot.induction, slot.completion]
}

describe('arrival', () => {
  it('is the day it is ready, and whole days on the way more', () => {
    expect(findArrival(ask(), buildWorkingYard())).toBe('2026-06-01')
    expect(findArrival(ask(), buildWorkingYard({ passage: buildPassage(2.1) }))).toBe('2026-06-04')
    expect(findArrival(ask(), buildWorkingYard({ passage: buildPassage(2) }))).toBe('2026-06-03')
  })

  it('is unknown where no way is known', () => {
    const passage = { kind: 'UNKNOWN', reason: 'No position.' } as const
    expect(findArrival(ask(), buildWorkingYard({ passage }))).toBeNull()
    expect(findSlot(ask(), yardWith([span('2026-01-01', '2030-01-01')], { passage }))).toBeNull()
  })
})

describe('the earliest slot', () => {
  it('begins on arrival where it is free then, else on the first day from which the whole work fits', () => {
    expect(datesOf(ask(), yardWith([span('2026-01-01', '2026-06-11')]))).toEqual([
      'yard/bays',
      '2026-06-01',
      '2026-06-11',
    ])
    expect(datesOf(ask(), yardWith([span('2026-01-01', '2026-06-10'), span('2026-07-01', '2026-07-11')]))).toEqual([
      'yard/bays',
      '2026-07-01',
      '2026-07-11',
    ])
    expect(datesOf(ask(), yardWith([span('2026-01-01', '2026-06-10')]))).toBeNull()
  })

  it('runs on over spans that touch, and rests on all of them', () => {
    const free = [span('2026-06-05', '2026-06-08'), span('2026-06-08', '2026-07-01', { provenance: 'ILLUSTRATIVE' })]
    const slot = findSlot(ask(), yardWith(free))
    expect(slot).toMatchObject({ induction: '2026-06-05', completion: '2026-06-15', spans: free })
  })

  it('is never put together of two work centers', () => {
    const workCenters = [
      buildWorkCenter({ id: 'a', free: [span('2026-06-01', '2026-06-07')] }),
      buildWorkCenter({ id: 'b', free: [span('2026-06-07', '2026-06-13')] }),
    ]
    expect(findSlot(ask(), buildWorkingYard({ workCenters }))).toBeNull()
  })

  it('is that of the work center with the earliest day, then with the first id', () => {
    const workCenters = ['c', 'b', 'a'].map((id) =>
      buildWorkCenter({ id, free: [span(id === 'a' ? '2026-08-01' : '2026-07-01', '2027-01-01')] }),
    )
    expect(datesOf(ask(), buildWorkingYard({ workCenters }))?.slice(0, 2)).toEqual(['b', '2026-07-01'])
  })

  it('is unknown where nobody says how long the work takes', () => {
    expect(findSlot(buildQuestion(), yardWith([span('2026-01-01', '2030-01-01')]))).toBeNull()
  })

  it('is what counting every single day gives', () => {
    const { pick } = buildChance(11)
    const day = (offset: number): string => new Date(Date.UTC(2026, 5, 1 + offset)).toISOString().slice(0, 10)
    for (let round = 0; round < 300; round += 1) {
      const free: FreeSpan[] = []
      for (let start = pick([-20, -3, 0, 4]); start < 60; start += pick([0, 0, 1, 3, 9])) {
        const end = start + pick([1, 2, 5, 12])
        free.push(span(day(start), day(end)))
        start = end
      }
      const plannedDays = pick([1, 2, 6, 13, 20])
      const isFree = (date: string) => free.some(({ from, to }) => from <= date && date < to)
      const counted = Array.from({ length: 90 }, (_, offset) => offset).find((offset) =>
        Array.from({ length: plannedDays }, (_, index) => day(offset + index)).every(isFree),
      )
      const found = findSlot(ask({ plannedDays }), yardWith(free))?.induction ?? null
      expect(found).toBe(counted === undefined ? null : day(counted))
    }
  })
})

describe('stretches', () => {
  it('are cut at the first day, and joined where spans touch or overlap', () => {
    const spans = [span('2026-01-01', '2026-02-01'), span('2026-02-01', '2026-03-01'), span('2026-02-10', '2026-02-20')]
    expect(toStretches(spans, '2026-01-15')).toEqual([{ from: '2026-01-15', to: '2026-03-01' }])
    expect(toStretches(spans, '2026-03-01')).toEqual([])
  })

  it('tell the longest', () => {
    const center = buildWorkCenter({ free: [span('2026-01-01', '2026-01-05'), span('2026-03-01', '2026-03-09')] })
    expect(findLongestStretch([center], '2026-01-01')).toEqual({ from: '2026-03-01', to: '2026-03-09', days: 8 })
    expect(findLongestStretch([center], '2026-04-01')).toBeNull()
  })
})

describe('suitable work centers', () => {
  const bays = buildWorkCenter({ id: 'bays' })
  const dockCenter = (id: string) => buildWorkCenter({ id, kind: 'NAMED', dockId: id })
  const large = buildDock({ id: 'large', lengthM: 400, widthM: 60, depthM: 14 })
  const unmeasured = buildDock({ id: 'unmeasured', lengthM: 400, widthM: 60, depthM: null })
  const small = buildDock({ id: 'small', lengthM: 40, widthM: 10, depthM: 4 })
  const yard = buildWorkingYard({
    docks: [large, unmeasured, small],
    workCenters: [bays, dockCenter('large'), dockCenter('unmeasured'), dockCenter('small')],
  })
  const idsOf = (...asked: Parameters<typeof findSuitableCenters>) => findSuitableCenters(...asked).map(({ id }) => id)

  it('are bays for work without docking, and docks where a yard has no bays', () => {
    expect(idsOf(ask(), yard)).toEqual(['bays'])
    expect(idsOf(ask(), { ...yard, workCenters: yard.workCenters.slice(1) })).toEqual(['large', 'small', 'unmeasured'])
  })

  it('are with docking the docks of the fit that the answer states', () => {
    expect(idsOf(ask({ docking: true }), yard)).toEqual(['large'])
    expect(idsOf(ask({ docking: true }), { ...yard, docks: [unmeasured, small] })).toEqual(['unmeasured'])
    expect(idsOf(ask({ docking: true }), { ...yard, docks: [small] })).toEqual([])
  })

  it('are of the domain of the system', () => {
    expect(idsOf(ask({ system: helicopter }), yard)).toEqual([])
    const hangar = buildWorkCenter({ id: 'hangar', domains: ['AIR'] })
    expect(idsOf(ask({ system: helicopter }), { ...yard, workCenters: [bays, hangar] })).toEqual(['hangar'])
  })

  it('take in what the request assumes, from the day it is ready', () => {
    const window = { site: 'yard', workCenter: null, from: '2020-01-01', to: '2027-01-01' }
    const assume = { windowsAdded: [window] }
    expect(datesOf(ask({ assume }), buildWorkingYard())).toEqual(['yard/assumed', '2026-06-01', '2026-06-11'])
    const named = { windowsAdded: [{ ...window, workCenter: 'bays' }] }
    expect(datesOf(ask({ assume: named }), yard)?.[0]).toBe('bays')
    expect(datesOf(ask({ assume: { windowsAdded: [{ ...window, site: 'other' }] } }), buildWorkingYard())).toBeNull()
  })
})
