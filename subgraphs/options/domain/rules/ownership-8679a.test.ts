import { judgeOwnership8679a } from './ownership-8679a.ts'
import type { SiteFacts } from '../facts.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildOperator, buildOwnershipEvent } from '../../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'
import { helicopter } from '../../../../test/testkit/options/build-system.ts'

const judge = (facts: Partial<SiteFacts>, parts = {}): string[] =>
  judgeOwnership8679a(buildQuestion(parts), buildSite({ operators: [buildOperator()], ...facts }), law).map(
    ({ effect, ruleId }) => `${effect} ${ruleId}`,
  )
const BLOCKED = ['BLOCKS la-8679a']

describe('OWNERSHIP_8679A', () => {
  it('finds nothing to say of a yard in other hands', () => {
    expect(judge({})).toEqual([])
    expect(judge({ ownershipEvents: [buildOwnershipEvent()] })).toEqual([])
  })

  it.each(['CHN', 'RUS', 'IRN', 'PRK'])('blocks a yard with an operator of %s', (countryIso3) => {
    expect(judge({ operators: [buildOperator(), buildOperator({ countryIso3 })] })).toEqual(BLOCKED)
  })

  it('blocks a yard whose operator has a parent of a covered nation', () => {
    for (const parentName of ['China Shipbuilding Corporation', 'A Russian holding', 'DPRK Ministry of Transport'])
      expect(judge({ operators: [buildOperator({ parentName })] })).toEqual(BLOCKED)
  })

  it('is not led astray by names that only sound like it', () => {
    for (const parentName of ['Machina Works', 'Prussian Yards', 'Indochine Marine', 'South Korean Holding', 'Tirana'])
      expect(judge({ operators: [buildOperator({ parentName })] })).toEqual([])
  })

  it('blocks a yard in which a covered nation has acquired a stake', () => {
    expect(judge({ ownershipEvents: [buildOwnershipEvent({ acquirerCountries: ['CHN'] })] })).toEqual(BLOCKED)
    expect(judge({ ownershipEvents: [buildOwnershipEvent({ acquirers: ['A Chinese fund'] })] })).toEqual(BLOCKED)
  })

  it('cannot screen a yard whose operator is not on record', () => {
    expect(judge({ operators: [] })).toEqual(['UNKNOWN la-8679a'])
  })

  it('is about shipyards and ships of the United States', () => {
    const covered = { operators: [buildOperator({ countryIso3: 'CHN' })] }
    expect(judge(covered, { system: helicopter })).toEqual([])
    expect(judge(covered, { owner: 'THA' })).toEqual([])
    expect(judge({ operators: [], kind: 'SHIP_REPAIR_FACILITY' })).toEqual([])
  })
})
