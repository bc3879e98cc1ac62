import { judgeNuclear } from './nuclear.ts'
import type { CapabilityFacts } from '../facts.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildCapability } from '../../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'
import { attackSubmarine, buildSystem, destroyer } from '../../../../test/testkit/options/build-system.ts'

const carrier = buildSystem({ id: 'cvn-68', nuclear: true })
const judge = (system: typeof destroyer, records: CapabilityFacts[]) =>
  judgeNuclear(buildQuestion({ system }), buildSite({ capabilities: records }), law).map(({ effect }) => effect)

describe('NUCLEAR', () => {
  it('says nothing of a ship that is not nuclear-powered', () => {
    expect(judge(destroyer, [])).toEqual([])
  })

  it('blocks a nuclear-powered ship where no record speaks of one', () => {
    expect(judge(attackSubmarine, [])).toEqual(['BLOCKS'])
    expect(judge(attackSubmarine, [buildCapability()])).toEqual(['BLOCKS'])
  })

  it('lets it where a record speaks of nuclear-powered ships', () => {
    expect(judge(attackSubmarine, [buildCapability({}, attackSubmarine)])).toEqual([])
    expect(judge(carrier, [buildCapability({}, attackSubmarine)])).toEqual([])
  })

  it('does not rest on a record that is over', () => {
    expect(judge(attackSubmarine, [buildCapability({ ended: true }, attackSubmarine)])).toEqual(['BLOCKS'])
  })
})
