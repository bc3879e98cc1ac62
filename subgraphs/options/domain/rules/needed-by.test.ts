import { judgeNeededBy } from './needed-by.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildFreeSpan, buildWorkCenter } from '../../../../test/testkit/options/build-records.ts'
import { buildSite, buildWorkingYard } from '../../../../test/testkit/options/build-site.ts'

const yard = buildWorkingYard({ workCenters: [buildWorkCenter()] })
const judge = (neededBy: string) => judgeNeededBy(buildQuestion({ plannedDays: 30, neededBy }), yard, law)

describe('NEEDED_BY', () => {
  it('says nothing where no day is asked for, or no work is on record', () => {
    expect(judgeNeededBy(buildQuestion(), yard, law)).toEqual([])
    expect(judgeNeededBy(buildQuestion({ neededBy: '2027-01-01' }), buildSite(), law)).toEqual([])
  })

  it('is unknown while no induction is known', () => {
    const [finding] = judgeNeededBy(buildQuestion({ neededBy: '2027-01-01' }), buildWorkingYard(), law)
    expect(finding).toMatchObject({ effect: 'UNKNOWN' })
    expect(finding?.message).toContain('2027-01-01')
  })

  it('says so where illustrative figures rule a site out', () => {
    const center = buildWorkCenter({ free: [buildFreeSpan({ provenance: 'ILLUSTRATIVE' })] })
    const question = buildQuestion({ plannedDays: 30, neededBy: '2027-01-30' })
    const [finding] = judgeNeededBy(question, buildWorkingYard({ workCenters: [center] }), law)
    expect(finding?.fact).toContain('ILLUSTRATIVE')
  })

  it('blocks what is complete a day late, and nothing that is complete on the day', () => {
    expect(judge('2027-01-31')).toEqual([])
    const [finding] = judge('2027-01-30')
    expect(finding).toMatchObject({ effect: 'BLOCKS' })
    expect(finding?.message).toContain('complete on 2027-01-31, after')
    expect(finding?.fact).toContain('Needed by 2027-01-30, 1 day(s) before')
    expect(finding?.fact).not.toContain('ILLUSTRATIVE')
  })
})
