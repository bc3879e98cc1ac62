import { findTurnaround } from './turnaround.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import { buildEvent } from '../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../test/testkit/options/build-site.ts'
import { supplyShip } from '../../../test/testkit/options/build-system.ts'

const find = (events: Parameters<typeof buildEvent>[0][], parts = {}) =>
  findTurnaround(
    buildQuestion({ system: supplyShip, ...parts }),
    buildSite({ events: events.map((event) => buildEvent(event)) }),
  )

describe('findTurnaround', () => {
  it('takes the days asked for and claims no sample', () => {
    expect(find([{}], { plannedDays: 30 })).toEqual({
      basis: 'ASKED',
      days: 30,
      sampleSize: null,
      minDays: null,
      maxDays: null,
      plannedDays: null,
      caution: null,
    })
  })

  it('knows nothing without days asked for and without a finished case', () => {
    expect(find([])).toBeNull()
    expect(find([{ completed: null, durationDays: null }])).toBeNull()
  })

  it('shows one finished case with its plan and growth, and warns against planning with it', () => {
    const turnaround = find([{}])
    expect(turnaround).toMatchObject({
      basis: 'RECORD',
      days: 191,
      sampleSize: 1,
      minDays: 191,
      maxDays: 191,
      plannedDays: 90,
    })
    expect(turnaround?.caution).toContain('One finished case')
    expect(turnaround?.caution).toContain('about three months')
    expect(turnaround?.caution).toContain('Rudder replaced')
  })

  it('does not count a case that is still under way', () => {
    expect(find([{}, { id: 'open', completed: null, durationDays: null }])).toMatchObject({ sampleSize: 1, days: 191 })
  })

  it('never puts voyage repairs and other work into one sample', () => {
    const events = [{}, { id: 'voyage', availability: 'VOYAGE_REPAIR', durationDays: 11 }]
    expect(find(events)).toMatchObject({ sampleSize: 1, days: 191 })
    expect(find(events, { kind: 'OVERHAUL' })).toMatchObject({ sampleSize: 1, days: 191 })
    expect(find(events, { kind: 'VOYAGE_REPAIR' })).toMatchObject({ sampleSize: 1, days: 11 })
    expect(find([{}], { kind: 'VOYAGE_REPAIR' })).toBeNull()
  })

  it('never puts two types of availability into one sample: the most cases speak, then the last', () => {
    const roh = (id: string, durationDays: number) => ({ id, durationDays, availability: 'ROH', completed: '2024-05' })
    const sia = (id: string, durationDays: number, completed: string) => ({
      id,
      durationDays,
      availability: 'SIA',
      completed,
    })
    const most = find([roh('a', 100), roh('b', 140), sia('c', 20, '2026-01')])
    expect(most).toMatchObject({ days: 120, sampleSize: 2 })
    expect(most?.caution).toContain('availability ROH only; finished cases of other types, left out: 1')
    expect(find([roh('a', 100), sia('c', 20, '2026-01')])?.days).toBe(20)
    expect(find([roh('a', 100), sia('c', 20, '2023-01')])?.days).toBe(100)
  })

  it('does not count a case whose completion is not on record', () => {
    expect(find([{ completed: null }])).toBeNull()
  })

  it('takes the middle of three and shows how far they spread', () => {
    const cases = [191, 100, 120].map((durationDays, index) => ({ id: `case-${index}`, durationDays }))
    expect(find(cases)).toMatchObject({ days: 120, sampleSize: 3, minDays: 100, maxDays: 191, plannedDays: null })
    expect(find(cases.toReversed())?.days).toBe(120)
  })

  it('still warns of two cases', () => {
    expect(find([{}, { id: 'second' }])?.caution).toContain('2 finished cases')
  })
})
