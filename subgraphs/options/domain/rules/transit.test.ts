import { judgeTransit } from './transit.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'

describe('TRANSIT', () => {
  it('says nothing where nobody says from where', () => {
    expect(judgeTransit(buildQuestion(), buildSite(), law)).toEqual([])
  })

  it('is unknown where an origin is given and no way is computed', () => {
    expect(judgeTransit(buildQuestion({ hasOrigin: true }), buildSite(), law)).toMatchObject([{ effect: 'UNKNOWN' }])
  })
})
