import { findDifferences } from './compare.ts'
import type { RepairOptions } from './plain/answer.ts'

const option = (site: string): RepairOptions['options'][number] => ({
  site,
  verdict: 'FEASIBLE',
  level: 'DEPOT',
  evidence: 'PERFORMED',
  turnaroundDays: 30,
  transitDays: 4.2,
  earliestInduction: '2026-12-01',
  expectedCompletion: '2026-12-31',
  slackDays: null,
  openPoints: 0,
  distinctions: ['EARLIEST', 'UNBEATEN'],
  findings: ['CAPACITY NOTE clearable'],
})
const answer: RepairOptions = {
  type: 'RepairOptions',
  options: [option('geoje'), option('ulsan')],
  excluded: [{ site: 'okpo', findings: ['CAPABILITY BLOCKS clearable'] }],
  summary: { considered: 3, feasible: 2, conditional: 0, excluded: 1, countsByCode: ['CAPABILITY 1'] },
  comparedWithToday: { optionsLost: [], optionsGained: [], optionsChanged: [] },
}

describe('two answers', () => {
  it('are the same whatever the order of distinctions', () => {
    const turned = answer.options.map((one) => ({ ...one, distinctions: one.distinctions.toReversed() }))
    expect(findDifferences({ ...answer, options: turned }, answer)).toEqual([])
  })

  it.each<[string, Partial<RepairOptions>]>([
    ['order', { options: answer.options.toReversed() }],
    ['a date', { options: [option('geoje'), { ...option('ulsan'), earliestInduction: '2026-12-02' }] }],
    ['a distinction', { options: [option('geoje'), { ...option('ulsan'), distinctions: ['EARLIEST'] }] }],
    ['a finding', { options: [option('geoje'), { ...option('ulsan'), findings: [] }] }],
    ['an option', { options: [option('geoje')] }],
    ['the reason for an exclusion', { excluded: [{ site: 'okpo', findings: ['LEVEL BLOCKS clearable'] }] }],
    ['what assumptions change', { comparedWithToday: null }],
    ['a count', { summary: { ...answer.summary, countsByCode: ['CAPABILITY 2'] } }],
  ])('differ by %s', (_, change) => {
    expect(findDifferences({ ...answer, ...change }, answer)).not.toEqual([])
  })

  it('differ by kind', () => {
    expect(findDifferences({ type: 'UnknownSystem' }, answer)).not.toEqual([])
  })
})
