import type { SiteFacts } from '../facts.ts'
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

  it('says of what was reported when and in what words it was, and names no source of the record', () => {
    const statusReport = { at: '2026-11-20T08:15Z', note: 'Dock gate out of order.' }
    const judgeReported = (facts: Partial<SiteFacts>) =>
      judgeSiteStatus(buildQuestion(), buildSite({ statusReport, ...facts }), law)
    expect(judgeReported({ status: 'SUSPENDED' })).toEqual([
      {
        effect: 'BLOCKS',
        message: 'The Yard is suspended, not open.',
        fact: 'Status reported at 2026-11-20T08:15Z: SUSPENDED. Dock gate out of order.',
        clearedBy: 'A report that it takes work.',
        ruleId: null,
        source: null,
      },
    ])
    expect(judgeReported({ status: 'OPERATING', statusReport: { ...statusReport, note: null } })).toMatchObject([
      { effect: 'NOTE', fact: 'Status reported at 2026-11-20T08:15Z: OPERATING.' },
    ])
  })

  it('blocks the site that the scenario closes, without a source, and no other', () => {
    expect(judge('OPERATING', ['other', 'yard'])).toMatchObject([{ effect: 'BLOCKS', source: null }])
    expect(judge('OPERATING', ['other', 'YARD 2'])).toEqual([])
  })
})
