import { toTurnaroundRecords, type TurnaroundEvent } from './turnaround.ts'

const event = (id: string, fields: Partial<TurnaroundEvent> = {}): TurnaroundEvent => ({
  id,
  systemId: 't-ake',
  siteId: 'yard',
  partnerId: null,
  availability: 'ROH',
  plannedDays: null,
  plannedDaysAreApproximate: null,
  completed: null,
  durationDays: null,
  growth: null,
  ...fields,
})
const finished = (id: string, durationDays: number | null, fields: Partial<TurnaroundEvent> = {}): TurnaroundEvent =>
  event(id, { completed: '2025-03-12', durationDays, ...fields })

describe('toTurnaroundRecords', () => {
  it('gives one finished overhaul with plan, actual days and growth, and warns of it', () => {
    const overhaul = finished('a', 191, {
      plannedDays: 90,
      plannedDaysAreApproximate: true,
      growth: 'Rudder replaced.',
    })
    expect(toTurnaroundRecords([overhaul])).toEqual([
      {
        systemId: 't-ake',
        siteId: 'yard',
        partnerId: null,
        availability: 'ROH',
        finishedCount: 1,
        unfinishedCount: 0,
        plannedDays: 90,
        plannedDaysAreApproximate: true,
        actualDaysMin: 191,
        actualDaysMedian: 191,
        actualDaysMax: 191,
        events: [overhaul],
        caution: 'One finished case: not a planning figure. The scope of one case grew.',
      },
    ])
  })

  it('never puts an overhaul with a voyage repair, nor with work whose type is not stated', () => {
    const records = toTurnaroundRecords([
      finished('a', 191),
      finished('b', 11, { availability: 'VOYAGE_REPAIR' }),
      finished('c', 60, { availability: null }),
    ])
    expect(records.map(({ availability, actualDaysMedian }) => [availability, actualDaysMedian])).toEqual([
      ['ROH', 191],
      ['VOYAGE_REPAIR', 11],
      [null, 60],
    ])
    expect(records[2]?.caution).toContain('The type of availability is not stated')
  })

  it('keeps places and systems apart, and companies where no place is named', () => {
    const records = toTurnaroundRecords([
      event('a'),
      event('b', { siteId: 'other-yard' }),
      event('c', { systemId: 'ddg-51' }),
      event('d', { siteId: null, partnerId: 'p-one' }),
      event('e', { siteId: null, partnerId: 'p-two' }),
      event('f', { partnerId: 'p-one' }),
    ])
    expect(records.map(({ events }) => events.map(({ id }) => id))).toEqual([['c'], ['b'], ['a', 'f'], ['d'], ['e']])
    expect(records.map(({ partnerId }) => partnerId)).toEqual([null, null, null, 'p-one', 'p-two'])
  })

  it('gives spread and middle of the days that are known, and says of how many they are not', () => {
    const [record] = toTurnaroundRecords([finished('a', 100), finished('b', 41), finished('c', null), event('d')])
    expect(record).toMatchObject({
      finishedCount: 3,
      unfinishedCount: 1,
      actualDaysMin: 41,
      actualDaysMedian: 71,
      actualDaysMax: 100,
      caution: 'Only 2 finished cases: not a planning figure. Of 1 more the days are not known.',
    })
  })

  it('gives no figure where nothing is finished or no days are known', () => {
    expect(toTurnaroundRecords([event('a')])[0]).toMatchObject({
      actualDaysMedian: null,
      caution: 'No finished case is recorded: there is no figure.',
    })
    expect(toTurnaroundRecords([finished('a', null)])[0]).toMatchObject({
      finishedCount: 1,
      actualDaysMin: null,
      caution: 'Of no finished case are the days known: there is no figure.',
    })
  })

  it('gives no planned days where several finished events state them, or only an unfinished one', () => {
    const plan = { plannedDays: 60, plannedDaysAreApproximate: false }
    expect(toTurnaroundRecords([finished('a', 1, plan), finished('b', 2, plan)])[0]?.plannedDays).toBeNull()
    expect(toTurnaroundRecords([event('a', plan)])[0]?.plannedDays).toBeNull()
  })
})
