import { judgeCapacity } from './capacity.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'

describe('CAPACITY', () => {
  it('is unknown where none is published, not none', () => {
    expect(judgeCapacity(buildQuestion(), buildSite(), law)).toMatchObject([{ effect: 'UNKNOWN' }])
  })
})
