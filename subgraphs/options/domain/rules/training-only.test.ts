import { judgeTrainingOnly } from './training-only.ts'
import type { Level } from '../facts.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'

const judge = (levels: Level[], level: Level | null = null) =>
  judgeTrainingOnly(buildQuestion({ level }), buildSite({ levels, note: 'It teaches.' }), law)

describe('TRAINING_ONLY', () => {
  it('blocks a centre that only teaches', () => {
    expect(judge(['TRAINING'])).toMatchObject([{ effect: 'BLOCKS', fact: 'Levels on record: TRAINING only.' }])
    expect(judge(['TRAINING'], 'FIELD')).toHaveLength(1)
  })

  it('lets teaching be asked for', () => {
    expect(judge(['TRAINING'], 'TRAINING')).toEqual([])
  })

  it('leaves a centre alone that also repairs', () => {
    expect(judge(['TRAINING', 'FIELD'])).toEqual([])
  })

  it('does not take an unknown level for teaching', () => {
    expect(judge([])).toEqual([])
  })
})
