import { judgeNeededBy } from './needed-by.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildWorkCenter } from '../../../../test/testkit/options/build-records.ts'
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

  it('blocks what is complete a day late, and nothing that is complete on the day', () => {
    expect(judge('2027-01-31')).toEqual([])
    const [finding] = judge('2027-01-30')
    expect(finding).toMatchObject({ effect: 'BLOCKS' })
    expect(finding?.message).toContain('complete on 2027-01-31, 1 days after')
  })
})
