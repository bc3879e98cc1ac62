import { isSlotStale, judgeStale } from './stale.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildCapability, buildFreeSpan, buildWorkCenter } from '../../../../test/testkit/options/build-records.ts'
import { buildSite, buildWorkingYard } from '../../../../test/testkit/options/build-site.ts'

const judge = (asOf: string | null, readyOn = '2026-06-01') =>
  judgeStale(buildQuestion({ readyOn }), buildSite({ capabilities: [buildCapability({ asOf })] }), law).map(
    ({ effect }) => effect,
  )

describe('STALE', () => {
  it('finds nothing to say of evidence of the last five years', () => {
    expect(judge('2025')).toEqual([])
    expect(judge('2021-06-01')).toEqual([])
  })

  it('notes evidence that is older', () => {
    expect(judge('2021-05-31')).toEqual(['NOTE'])
    expect(judge('2009')).toEqual(['NOTE'])
    expect(judge('2012-2016')).toEqual(['NOTE'])
  })

  it('counts from the last day that the date can mean', () => {
    expect(judge('2020', '2025-12-31')).toEqual([])
    expect(judge('2020', '2026-01-01')).toEqual(['NOTE'])
    expect(judge('2020-2030', '2035-12-31')).toEqual([])
  })

  it('notes that no date is stated, which is neither new nor old', () => {
    expect(judge(null)).toEqual(['NOTE'])
  })

  it('says nothing of evidence that is younger than the day asked about', () => {
    expect(judge('2025', '2015-06-01')).toEqual([])
  })

  it('leaves a site without a record to CAPABILITY', () => {
    expect(judgeStale(buildQuestion(), buildSite(), law)).toEqual([])
  })

  it('shows how old the figures are that a date rests on, counted from the day of asking', () => {
    const yard = buildWorkingYard({ workCenters: [buildWorkCenter()] })
    const noted = (today: string) => judgeStale(buildQuestion({ plannedDays: 30, today }), yard, law)
    expect(noted('2026-07-19')).toEqual([])
    expect(noted('2026-07-20')).toMatchObject([{ effect: 'NOTE', message: 'The capacity figures are 61 days old.' }])
  })

  it('goes by the oldest of the figures that a slot rests on, and by none that is assumed', () => {
    const slotOf = (...published: (string | null)[]) => ({
      workCenter: buildWorkCenter(),
      ...{ induction: '2026-06-01', completion: '2026-07-01' },
      spans: published.map((publishedAt) => buildFreeSpan({ publishedAt })),
    })
    const [may, june] = ['2026-05-20T09:00:00Z', '2026-06-20T09:00:00Z']
    expect(isSlotStale(slotOf(june, may), '2026-07-20')).toBe(true)
    expect(isSlotStale(slotOf(june), '2026-07-20')).toBe(false)
    expect(isSlotStale(slotOf(null), '2036-07-20')).toBe(false)
  })

  it('shows where all figures have expired', () => {
    const lapsed = buildWorkCenter({ free: [], publishedTo: null, expiredOn: '2026-03-31' })
    const [note] = judgeStale(buildQuestion({ plannedDays: 30 }), buildWorkingYard({ workCenters: [lapsed] }), law)
    expect(note).toMatchObject({ effect: 'NOTE', fact: 'They held through 2026-03-31.' })
  })
})
