import { judgeHomeportChange } from './homeport-change.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildSystem, destroyer } from '../../../../test/testkit/options/build-system.ts'

const commandShip = buildSystem({ id: 'lcc-19', family: 'Command ship' })
const judge = (
  vessel: { plannedHomeportChange?: string; forwardDeployedSince?: string },
  plannedDays: number | null,
  { fromUs = false, yardInUs = false, system = commandShip } = {},
): string[] =>
  judgeHomeportChange(buildQuestion({ system, vessel, plannedDays }), fromUs, yardInUs, law).map(
    ({ effect, ruleId }) => `${effect} ${ruleId}`,
  )

// Judged on 1 June 2026: fifteen months later is 1 September 2027.
describe('the fifteen months before a change of homeport', () => {
  const inTwelveMonths = { plannedHomeportChange: '2027-06-01' }

  it('bar work of eight months abroad on a ship that moves to the United States', () => {
    expect(judge(inTwelveMonths, 240)).toEqual(['BLOCKS la-8680-b'])
  })

  it('bar it abroad on a ship that moves overseas', () => {
    expect(judge(inTwelveMonths, 240, { fromUs: true })).toEqual(['BLOCKS la-8680-b'])
  })

  it('leave it to a yard in the United States on a ship that moves overseas', () => {
    expect(judge(inTwelveMonths, 240, { fromUs: true, yardInUs: true })).toEqual([])
  })

  it('allow six months and bar a day more', () => {
    expect(judge(inTwelveMonths, 183)).toEqual([])
    expect(judge(inTwelveMonths, 184)).toEqual(['BLOCKS la-8680-b'])
  })

  it('bar nothing where the change is further away', () => {
    expect(judge({ plannedHomeportChange: '2027-09-02' }, 240)).toEqual([])
    expect(judge({ plannedHomeportChange: '2027-10' }, 240)).toEqual([])
    expect(judge({ plannedHomeportChange: '2028' }, 240)).toEqual([])
  })

  it('bar nothing where the change is over', () => {
    expect(judge({ plannedHomeportChange: '2026-05-31' }, 240)).toEqual([])
    expect(judge({ plannedHomeportChange: '2025' }, 240)).toEqual([])
  })

  it('are for review where the month or year of the change leaves them open', () => {
    expect(judge({ plannedHomeportChange: '2027-09' }, 240)).toEqual(['NEEDS_REVIEW la-8680-b'])
    expect(judge({ plannedHomeportChange: '2027' }, 240)).toEqual(['NEEDS_REVIEW la-8680-b'])
    expect(judge({ plannedHomeportChange: '2027-08' }, 240)).toEqual(['BLOCKS la-8680-b'])
  })

  it('are for review where the length of the work is not said', () => {
    expect(judge(inTwelveMonths, null)).toEqual(['NEEDS_REVIEW la-8680-b'])
  })

  it('are not asked about where no change is planned', () => {
    expect(judge({}, 240)).toEqual([])
  })
})

describe('ten years of forward deployment', () => {
  const ask = (forwardDeployedSince?: string, options = {}) =>
    judge(forwardDeployedSince === undefined ? {} : { forwardDeployedSince }, null, { system: destroyer, ...options })

  it('are noted for the classes that the law names', () => {
    expect(ask('2020')).toEqual(['NOTE la-8690'])
    expect(ask()).toEqual(['NOTE la-8690'])
    expect(judge({ forwardDeployedSince: '2010' }, null)).toEqual([])
  })

  it('are for review once they may be over', () => {
    expect(ask('2016-06-01')).toEqual(['NEEDS_REVIEW la-8690'])
    expect(ask('2016-06-02')).toEqual(['NOTE la-8690'])
    expect(ask('2016')).toEqual(['NEEDS_REVIEW la-8690'])
    expect(ask('2016-07')).toEqual(['NOTE la-8690'])
  })

  it('do not run for a ship with a homeport in the United States', () => {
    expect(ask('2010', { fromUs: true })).toEqual([])
  })
})
