import { judgeCapability } from './capability.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildCapability } from '../../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'
import { buildSystem, fighterEngine, helicopter, radar, radio } from '../../../../test/testkit/options/build-system.ts'

const fighter = buildSystem({ id: 'f-35a', designation: 'F-35A', category: 'AIRCRAFT' })
const category = buildSystem({ ...radio, id: 'comm-generic', designation: '(category)', isCategory: true })
const judge = (system: typeof radio, records: ReturnType<typeof buildCapability>[], note: string | null = null) =>
  judgeCapability(buildQuestion({ system }), buildSite({ capabilities: records, note }), law)

describe('CAPABILITY', () => {
  it('finds nothing to say where a record names the system', () => {
    expect(judge(helicopter, [buildCapability({}, helicopter)])).toEqual([])
    expect(judge(radio, [buildCapability({}, category)])).toEqual([])
  })

  it('blocks where no record does, and says what is on record instead', () => {
    const [finding] = judge(helicopter, [buildCapability()], 'A note on the yard.')
    expect(finding).toMatchObject({ effect: 'BLOCKS', fact: 'On record here: DDG 51. A note on the yard.' })
    expect(finding?.clearedBy).toContain('CH-47F')
  })

  it('blocks where nothing at all is on record', () => {
    expect(judge(helicopter, [])).toMatchObject([
      { effect: 'BLOCKS', fact: 'No work on any system is on record here.', source: { id: 'site' } },
    ])
  })

  it('blocks a radar where the category of another supply class is on record', () => {
    expect(judge(radar, [buildCapability({}, category)])).toMatchObject([{ effect: 'BLOCKS' }])
  })

  it('does not take a depot of an airframe for a shop of its engine', () => {
    const [finding] = judge(fighterEngine, [buildCapability({}, fighter)])
    expect(finding).toMatchObject({ effect: 'BLOCKS', source: { id: 'capability' } })
    expect(finding?.fact).toContain('F-35A, of which F135-PW-100 is a part')
  })

  it('does not take a shop of an engine for a depot of its airframe', () => {
    expect(judge(fighter, [buildCapability({}, fighterEngine)])).toMatchObject([{ effect: 'BLOCKS' }])
  })

  it('blocks where the record says that the work is over, with its own words and source', () => {
    const over = buildCapability({ ended: true, note: 'In the past.' }, helicopter)
    expect(judge(helicopter, [over])).toMatchObject([
      { effect: 'BLOCKS', fact: 'In the past.', source: { id: 'capability' } },
    ])
  })

  it('lets a record that holds outweigh one that is over', () => {
    const over = buildCapability({ id: 'over', ended: true }, helicopter)
    expect(judge(helicopter, [over, buildCapability({}, helicopter)])).toEqual([])
  })

  it('does not list ended work as what is on record', () => {
    const [finding] = judge(helicopter, [buildCapability({ ended: true })])
    expect(finding?.fact).toBe('No work on any system is on record here.')
  })
})
