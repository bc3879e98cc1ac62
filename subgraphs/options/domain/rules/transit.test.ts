import { judgeTransit } from './transit.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildPassage } from '../../../../test/testkit/options/build-records.ts'
import { buildSite, buildWorkingYard } from '../../../../test/testkit/options/build-site.ts'
import type { Passage } from '../transit.ts'

const fromBusan = buildQuestion({ origin: 'Busan' })
const judge = (passage: Passage | null, question = fromBusan) =>
  judgeTransit(question, buildWorkingYard({ passage }), law)

describe('TRANSIT', () => {
  it('says nothing where nobody says from where', () => {
    expect(judge(null, buildQuestion())).toEqual([])
  })

  it('says nothing where there is a way', () => {
    expect(judge(buildPassage(3))).toEqual([])
  })

  it('is unknown where the site has no position', () => {
    expect(judge({ kind: 'UNKNOWN', reason: 'No position.' })).toMatchObject([
      { effect: 'UNKNOWN', message: 'No way from Busan to The Yard is known.', fact: 'No position.' },
    ])
  })

  it('blocks where there is no way, and names what would open one', () => {
    const shut: Passage = { kind: 'NO_WAY', reason: 'Shut.', openedBy: ['Bosporus', 'Suez Canal'] }
    expect(judge(shut)).toMatchObject([{ effect: 'BLOCKS', clearedBy: 'Opening of Bosporus, Suez Canal.' }])
    expect(judge({ ...shut, openedBy: [] })).toMatchObject([{ clearedBy: 'Another way of moving it.' }])
  })

  it('is not judged where no work on the system is on record', () => {
    const passage: Passage = { kind: 'UNKNOWN', reason: 'No position.' }
    expect(judgeTransit(fromBusan, buildSite({ passage }), law)).toEqual([])
  })
})
