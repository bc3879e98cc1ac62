import { judgeScope } from './scope.ts'
import type { CapabilityFacts } from '../facts.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildCapability } from '../../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'
import { buildSystem, radio } from '../../../../test/testkit/options/build-system.ts'

const find = (record: Partial<CapabilityFacts>, parts = {}) =>
  judgeScope(buildQuestion(parts), buildSite({ capabilities: [buildCapability(record)] }), law)
const judge = (record: Partial<CapabilityFacts>, parts = {}) => find(record, parts).map(({ effect }) => effect)

describe('SCOPE', () => {
  it('finds nothing to say where the record limits nothing', () => {
    expect(judge({})).toEqual([])
    expect(judge({}, { kind: 'OVERHAUL' })).toEqual([])
  })

  it('blocks a whole system where components alone are taken', () => {
    expect(judge({ scope: ['COMPONENTS'] })).toEqual(['BLOCKS'])
    expect(judge({ scope: ['COMPONENTS'] }, { part: 'COMPONENTS' })).toEqual([])
    expect(judge({ scope: ['WHOLE', 'COMPONENTS'] })).toEqual([])
  })

  it('asks for confirmation of component work that the record does not name', () => {
    expect(judge({}, { part: 'COMPONENTS' })).toEqual(['NEEDS_REVIEW'])
  })

  it('blocks other work where voyage repairs alone are on record', () => {
    const voyage = { workKinds: ['VOYAGE_REPAIR' as const] }
    expect(judge(voyage, { kind: 'VOYAGE_REPAIR' })).toEqual([])
    expect(judge(voyage, { kind: 'OVERHAUL' })).toEqual(['BLOCKS'])
    expect(judge(voyage, { kind: 'PLANNED_MAINTENANCE' })).toEqual(['BLOCKS'])
  })

  it('asks what kind of work it is where that decides and is not said', () => {
    expect(find({ workKinds: ['VOYAGE_REPAIR'] })).toMatchObject([
      { effect: 'NEEDS_REVIEW', clearedBy: 'Stating the kind of work (work.kind).' },
    ])
  })

  it('takes a record about the equipment of others for skill and no more', () => {
    expect(judge({ owners: ['NLD'] })).toEqual(['NEEDS_REVIEW'])
    expect(judge({ owners: ['NLD'] }, { owner: 'NLD' })).toEqual([])
    expect(judge({ owners: ['NLD', 'USA'] })).toEqual([])
  })

  it('notes whose workers do the work', () => {
    expect(judge({ workforce: 'US_GOVERNMENT_OR_US_CONTRACTOR' })).toEqual(['NOTE'])
  })

  it('asks for confirmation where the record names a category and not the system', () => {
    const category = buildSystem({ ...radio, id: 'comm-generic', isCategory: true })
    const site = buildSite({ capabilities: [buildCapability({}, category)] })
    expect(judgeScope(buildQuestion({ system: radio }), site, law)).toMatchObject([{ effect: 'NEEDS_REVIEW' }])
    expect(judgeScope(buildQuestion({ system: category }), site, law)).toEqual([])
  })

  it('says everything that a record limits', () => {
    expect(judge({ scope: ['COMPONENTS'], workKinds: ['VOYAGE_REPAIR'], owners: ['NLD'] })).toEqual([
      'BLOCKS',
      'NEEDS_REVIEW',
      'NEEDS_REVIEW',
    ])
  })

  it('leaves a site without a record to CAPABILITY', () => {
    expect(judgeScope(buildQuestion(), buildSite(), law)).toEqual([])
  })
})
