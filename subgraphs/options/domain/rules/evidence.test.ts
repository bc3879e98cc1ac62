import { judgeEvidence } from './evidence.ts'
import type { CapabilityFacts, Evidence } from '../facts.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildCapability } from '../../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'

const judge = (record: Partial<CapabilityFacts>, parts = {}) =>
  judgeEvidence(buildQuestion(parts), buildSite({ capabilities: [buildCapability(record)] }), law).map(
    ({ effect }) => effect,
  )
const grounds: Evidence[] = ['PERFORMED', 'CONTRACTED', 'ASSIGNED', 'PLANNED', 'CANDIDATE']

describe('EVIDENCE', () => {
  it('blocks what is weaker than asked, and only that', () => {
    for (const [weakest, minimumEvidence] of grounds.entries())
      for (const [strength, basis] of grounds.entries())
        expect(judge({ basis }, { minimumEvidence }).includes('BLOCKS')).toBe(strength > weakest)
  })

  it('never takes what is announced for done, though its date is past', () => {
    expect(judge({ basis: 'PLANNED', asOf: '2028' })).toEqual(['NOTE'])
    expect(judge({ basis: 'PLANNED', asOf: '2019' })).toEqual(['NOTE'])
    expect(judge({ basis: 'PLANNED', asOf: null })).toEqual(['NOTE'])
  })

  it('has evidence reviewed that is younger than the day that is asked about', () => {
    expect(judge({ asOf: '2025' }, { readyOn: '2024-12-31' })).toEqual(['NEEDS_REVIEW'])
    expect(judge({ asOf: '2025' }, { readyOn: '2025-01-01' })).toEqual([])
    expect(judge({ asOf: '2020-2030' }, { readyOn: '2019-12-31' })).toEqual(['NEEDS_REVIEW'])
    expect(judge({ asOf: '2020-2030' }, { readyOn: '2020-01-01' })).toEqual([])
  })

  it('says nothing of an unknown date but that it is unknown', () => {
    expect(judge({ asOf: null })).toEqual([])
    const site = buildSite({ capabilities: [buildCapability({ basis: 'CANDIDATE', asOf: null })] })
    expect(judgeEvidence(buildQuestion({ minimumEvidence: 'PERFORMED' }), site, law)).toMatchObject([
      { effect: 'BLOCKS', fact: 'CANDIDATE, date not stated.' },
    ])
  })

  it('leaves a site without a record to CAPABILITY', () => {
    expect(judgeEvidence(buildQuestion({ minimumEvidence: 'PERFORMED' }), buildSite(), law)).toEqual([])
  })
})
