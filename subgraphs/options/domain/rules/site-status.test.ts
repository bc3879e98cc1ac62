import { judgeSiteStatus } from './site-status.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'

const judge = (status: string, sitesClosed: string[] = []) =>
  judgeSiteStatus(buildQuestion({ assume: { sitesClosed } }), buildSite({ status }), law)

describe('SITE_STATUS', () => {
  it('finds nothing to say of a site that is operating', () => {
    expect(judge('OPERATING')).toEqual([])
  })

  it.each(['ANNOUNCED', 'PLANNED', 'CLOSED'])('blocks a site that is %s', (status) => {
    expect(judge(status)).toMatchObject([{ effect: 'BLOCKS', fact: `Status on record: ${status}.` }])
  })

  it('blocks the site that the scenario closes, without a source, and no other', () => {
    expect(judge('OPERATING', ['other', 'yard'])).toMatchObject([{ effect: 'BLOCKS', source: null }])
    expect(judge('OPERATING', ['other', 'YARD 2'])).toEqual([])
  })
})
