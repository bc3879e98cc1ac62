import { judgeDockFit } from './dock-fit.ts'
import type { SiteFacts } from '../facts.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildDock, buildEvent } from '../../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'
import { buildSystem, helicopter, supplyShip } from '../../../../test/testkit/options/build-system.ts'

const judge = (facts: Partial<SiteFacts>, parts = {}) =>
  judgeDockFit(buildQuestion({ system: supplyShip, docking: true, ...parts }), buildSite(facts), law)

describe('DOCK_FIT', () => {
  it('asks for no dock where no docking is asked', () => {
    expect(judge({ docks: [] }, { docking: false })).toEqual([])
  })

  it('asks for no dock for an aircraft', () => {
    expect(judge({}, { system: helicopter })).toEqual([])
  })

  it('finds nothing to say where the ship fits with planned clearance', () => {
    expect(judge({ docks: [buildDock()] })).toEqual([])
  })

  it('asks for a docking plan where it fits barely', () => {
    expect(judge({ docks: [buildDock({ widthM: 33 })] })).toMatchObject([{ effect: 'NEEDS_REVIEW' }])
  })

  it('blocks where it fits no recorded dock, with the measures of both', () => {
    const [finding] = judge({ docks: [buildDock({ widthM: 32 })] })
    expect(finding).toMatchObject({ effect: 'BLOCKS', source: { id: 'dock' } })
    expect(finding?.fact).toContain('width 32 m')
    expect(finding?.fact).toContain('beam 32.3 m')
  })

  it('blocks by the one measure that does not fit, whatever is unknown of the others', () => {
    expect(judge({ docks: [buildDock({ widthM: 32, depthM: null })] })).toMatchObject([{ effect: 'BLOCKS' }])
  })

  it('does not know where a measure of the dock is missing', () => {
    const [finding] = judge({ docks: [buildDock({ depthM: null })] })
    expect(finding?.effect).toBe('UNKNOWN')
    expect(finding?.fact).toContain('depth not recorded')
  })

  it('does not know where a measure of the ship is missing', () => {
    const system = buildSystem({ lengthM: 25.9, beamM: null, draftM: null })
    expect(judge({ docks: [buildDock()] }, { system })).toMatchObject([{ effect: 'UNKNOWN' }])
  })

  it('does not take an unrecorded dock for none', () => {
    const [finding] = judge({ docks: [] })
    expect(finding?.effect).toBe('UNKNOWN')
    expect(finding?.fact).toContain('No dock of this site is on record')
  })

  it('goes by the best of the docks', () => {
    expect(judge({ docks: [buildDock({ widthM: 10 }), buildDock({ id: 'b', name: 'Dock 2' })] })).toEqual([])
  })

  it('tells of a ship of the class that was docked there, which replaces no measure', () => {
    const docks = [buildDock({ depthM: null })]
    const [finding] = judge({ docks, events: [buildEvent()] })
    expect(finding).toMatchObject({ effect: 'UNKNOWN' })
    expect(finding?.fact).toContain('USNS Wally Schirra (T-AKE 8), completed 2025-03-12')
  })

  it.each([
    ['work without docking', { availability: 'VOYAGE_REPAIR' }],
    ['work that is not finished', { completed: null }],
    ['work of an unknown kind', { availability: null }],
  ])('does not take %s for a precedent', (_, event) => {
    const [finding] = judge({ docks: [], events: [buildEvent(event)] })
    expect(finding?.fact).not.toContain('A ship of this class')
  })
})
