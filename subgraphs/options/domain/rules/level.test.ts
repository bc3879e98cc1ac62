import { judgeLevel } from './level.ts'
import type { Level } from '../facts.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildCapability } from '../../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'

const judge = (asked: Level | null, levels: Level[]) =>
  judgeLevel(
    buildQuestion({ level: asked }),
    buildSite({ capabilities: [buildCapability({ levels, note: 'As reported.' })] }),
    law,
  ).map(({ effect }) => effect)

describe('LEVEL', () => {
  it('finds nothing to say where the level asked for is on record', () => {
    expect(judge('FIELD', ['FIELD', 'BELOW_DEPOT_SUSTAINMENT'])).toEqual([])
    expect(judge('TRAINING', ['TRAINING'])).toEqual([])
  })

  it('does not infer a shallower level from a deeper one', () => {
    expect(judge('FIELD', ['DEPOT'])).toEqual(['BLOCKS'])
    expect(judge('BELOW_DEPOT_SUSTAINMENT', ['DEPOT'])).toEqual(['BLOCKS'])
  })

  it('does not infer depot work from below-depot sustainment', () => {
    expect(judge('DEPOT', ['FIELD', 'BELOW_DEPOT_SUSTAINMENT'])).toEqual(['BLOCKS'])
  })

  it('takes any level but TRAINING where none is asked', () => {
    expect(judge(null, ['FIELD'])).toEqual([])
    expect(judge(null, ['TRAINING', 'DEPOT'])).toEqual([])
    expect(judge(null, ['TRAINING'])).toEqual(['BLOCKS'])
  })

  it('does not know where the record states no level, and does not block', () => {
    expect(judge('DEPOT', [])).toEqual(['UNKNOWN'])
    expect(judge(null, [])).toEqual(['UNKNOWN'])
  })

  it('leaves a site without a record to CAPABILITY', () => {
    expect(judgeLevel(buildQuestion({ level: 'DEPOT' }), buildSite(), law)).toEqual([])
  })

  it('names the levels on record and their source', () => {
    const site = buildSite({ capabilities: [buildCapability({ levels: ['FIELD'], note: 'As reported.' })] })
    expect(judgeLevel(buildQuestion({ level: 'DEPOT' }), site, law)).toMatchObject([
      { fact: 'On record: FIELD. As reported.', source: { id: 'capability' } },
    ])
  })
})
