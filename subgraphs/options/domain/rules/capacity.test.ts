import { judgeCapacity } from './capacity.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildFreeSpan, buildPassage, buildWorkCenter } from '../../../../test/testkit/options/build-records.ts'
import { buildSite, buildWorkingYard } from '../../../../test/testkit/options/build-site.ts'
import type { WorkCenterFacts } from '../facts.ts'

const thirtyDays = buildQuestion({ plannedDays: 30, today: '2026-06-01' })
const yardOf = (center: Partial<WorkCenterFacts> = {}) => buildWorkingYard({ workCenters: [buildWorkCenter(center)] })
const judge = (center: Partial<WorkCenterFacts> = {}, question = thirtyDays) =>
  judgeCapacity(question, yardOf(center), law)

describe('CAPACITY', () => {
  it('is unknown where none is published, not none', () => {
    expect(judgeCapacity(thirtyDays, buildWorkingYard(), law)).toMatchObject([{ effect: 'UNKNOWN' }])
    expect(judge({ free: [], publishedTo: null })).toMatchObject([{ effect: 'UNKNOWN' }])
  })

  it('is not judged where no work on the system is on record', () => {
    expect(judgeCapacity(thirtyDays, buildSite(), law)).toEqual([])
  })

  it('is unknown where all figures have expired, and says through which day they held', () => {
    const [finding] = judge({ free: [], publishedTo: null, expiredOn: '2026-03-31' })
    expect(finding).toMatchObject({ effect: 'UNKNOWN' })
    expect(finding?.fact).toContain('2026-03-31')
  })

  it('says nothing where firm, reported capacity takes the work', () => {
    expect(judge()).toEqual([])
  })

  it('shows a date that rests on illustrative, tentative or assumed figures', () => {
    const messageOf = (span: Parameters<typeof buildFreeSpan>[0]) =>
      judge({ free: [buildFreeSpan(span)] }).map(({ effect, message }) => `${effect} ${message}`)
    expect(messageOf({ provenance: 'ILLUSTRATIVE' })).toEqual([expect.stringMatching(/^NOTE .*ILLUSTRATIVE/)])
    expect(messageOf({ commitment: 'TENTATIVE' })).toEqual([expect.stringMatching(/^NOTE .*TENTATIVE/)])
    expect(messageOf({ provenance: 'ASSUMED', commitment: 'TENTATIVE' })).toEqual([
      expect.stringMatching(/^NOTE .*assume/),
    ])
  })

  it('blocks where the published days have no stretch long enough, and names the longest', () => {
    const [finding] = judge({ free: [buildFreeSpan({ from: '2027-01-01', to: '2027-01-30' })] })
    expect(finding).toMatchObject({ effect: 'BLOCKS' })
    expect(finding?.fact).toContain('29 days from 2027-01-01')
    expect(finding?.clearedBy).toContain('30 days')
  })

  it('blocks where every published day is taken', () => {
    expect(judge({ free: [] })).toMatchObject([{ effect: 'BLOCKS' }])
  })

  it('is unknown where the published days end before the work could', () => {
    expect(judge({ free: [], publishedTo: '2026-06-30' })).toMatchObject([{ effect: 'UNKNOWN' }])
    expect(judge({ free: [], publishedTo: '2026-07-01' })).toMatchObject([{ effect: 'BLOCKS' }])
  })

  it('says so where illustrative figures rule a site out', () => {
    expect(judge({ free: [], isIllustrative: true })[0]?.fact).toContain('ILLUSTRATIVE')
  })

  it('is unknown where nobody says how long the work takes', () => {
    expect(judge({}, buildQuestion())).toMatchObject([{ effect: 'UNKNOWN', clearedBy: 'Stating work.plannedDays.' }])
  })

  it('is unknown where the day of arrival is', () => {
    const site = { ...yardOf(), passage: { kind: 'UNKNOWN' as const, reason: 'No position.' } }
    expect(judgeCapacity(thirtyDays, site, law)).toMatchObject([{ effect: 'UNKNOWN' }])
    expect(judgeCapacity(thirtyDays, { ...site, passage: buildPassage(2) }, law)).toEqual([])
  })
})
