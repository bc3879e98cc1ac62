import { judgeNeededBy } from './needed-by.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'

describe('NEEDED_BY', () => {
  it('says nothing where no day is asked for', () => {
    expect(judgeNeededBy(buildQuestion(), buildSite(), law)).toEqual([])
  })

  it('is unknown while no induction is known', () => {
    const [finding] = judgeNeededBy(buildQuestion({ neededBy: '2027-01-01' }), buildSite(), law)
    expect(finding).toMatchObject({ effect: 'UNKNOWN' })
    expect(finding?.message).toContain('2027-01-01')
  })
})
