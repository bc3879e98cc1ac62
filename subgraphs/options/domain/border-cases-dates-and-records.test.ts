import { findCapability } from './capability.ts'
import { findSystem } from './find-system.ts'
import { judgeSites } from './judge-sites.ts'
import { endOf, placeDay, isInForce } from './partial-date.ts'
import { judgeScope } from './rules/scope.ts'
import { judgeStale } from './rules/stale.ts'
import { judgeTrainingOnly } from './rules/training-only.ts'
import { summarize } from './summarize.ts'
import { findTurnaround } from './turnaround.ts'
import { law } from '../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import { buildCapability, buildDock, buildEvent } from '../../../test/testkit/options/build-records.ts'
import { buildSite, buildShop, buildWorkingYard } from '../../../test/testkit/options/build-site.ts'
import { destroyer, helicopter, supplyShip } from '../../../test/testkit/options/build-system.ts'

const eff = (xs: { effect: string }[]) => xs.map((x) => x.effect)
const shopWith = (...records: Parameters<typeof buildCapability>[0][]) =>
  buildShop(helicopter, { capabilities: records.map((r) => buildCapability(r, helicopter)) })

describe('cases at the border: dates and records', () => {
  it('month ends on its last day: placeDay', () => expect(placeDay('2025-03-13', '2025-03')).toBe('WITHIN'))

  it('month: endOf', () => expect(endOf('2025-03')).toBe('2025-03-31'))

  it('leap', () => expect(endOf('2024-02')).toBe('2024-02-29'))

  it('month: validTo 2030-09 in force on 2030-09-30', () =>
    expect(isInForce({ validFrom: null, validTo: '2030-09' }, '2030-09-30')).toBe(true))

  it('stale', () =>
    expect(
      eff(
        judgeStale(
          buildQuestion({ readyOn: '2026-11-21' }),
          buildSite({ capabilities: [buildCapability({ asOf: '2021-11' })] }),
          law,
        ),
      ),
    ).toEqual([]))

  it('several records: whole CONTRACTED beside components PERFORMED', () =>
    expect(
      judgeSites(
        buildQuestion({ system: helicopter }),
        [shopWith({ id: 'a', scope: ['COMPONENTS'] }, { id: 'b', basis: 'CONTRACTED' })],
        law,
      ).options,
    ).toHaveLength(1))

  it('level null: teaching performed beside depot planned', () =>
    expect(
      judgeSites(
        buildQuestion({ system: helicopter }),
        [shopWith({ id: 'a', levels: ['TRAINING'] }, { id: 'b', basis: 'PLANNED' })],
        law,
      ).options,
    ).toHaveLength(1))

  it('level DEPOT: FIELD PERFORMED beside unstated level CONTRACTED', () =>
    expect(
      judgeSites(
        buildQuestion({ system: helicopter, level: 'DEPOT' }),
        [shopWith({ id: 'a', levels: ['FIELD'] }, { id: 'b', basis: 'CONTRACTED', levels: [] })],
        law,
      ).options,
    ).toHaveLength(1))

  it('minimumEvidence: level-stating CANDIDATE beside PERFORMED without level', () =>
    expect(
      judgeSites(
        buildQuestion({ system: helicopter, level: 'DEPOT', minimumEvidence: 'PERFORMED' }),
        [shopWith({ id: 'a', basis: 'CANDIDATE' }, { id: 'b', levels: [] })],
        law,
      ).options,
    ).toHaveLength(1))

  it('owners NLD PERFORMED beside unlimited CONTRACTED', () =>
    expect(
      judgeSites(
        buildQuestion({ system: helicopter }),
        [shopWith({ id: 'a', owners: ['NLD'] }, { id: 'b', basis: 'CONTRACTED', asOf: '2024-2030' })],
        law,
      ).options[0]?.verdict,
    ).toBe('FEASIBLE'))

  it('scope message where only the whole is taken', () =>
    expect(
      judgeScope(
        buildQuestion({ part: 'COMPONENTS' }),
        buildSite({ capabilities: [buildCapability({ scope: ['WHOLE'] })] }),
        law,
      )[0]?.message,
    ).not.toContain('not for the whole'))

  it('median of two', () =>
    expect(
      findTurnaround(
        buildQuestion({ system: supplyShip }),
        buildSite({ events: [buildEvent({ durationDays: 100 }), buildEvent({ id: 'b', durationDays: 200 })] }),
      )?.days,
    ).toBe(150))

  it('training site with a depot record', () =>
    expect(
      eff(
        judgeTrainingOnly(
          buildQuestion({ system: helicopter }),
          buildSite({ levels: ['TRAINING'], capabilities: [buildCapability({ levels: ['DEPOT'] }, helicopter)] }),
          law,
        ),
      ),
    ).toEqual([]))

  it('two assets of one class', () =>
    expect(
      findSystem([
        { kind: 'SHIP_NAME', systemId: 'x', assetId: 'one' },
        { kind: 'SHIP_NAME', systemId: 'x', assetId: 'two' },
      ]),
    ).toMatchObject({ assetId: null }))

  it('a record that is over is still a record', () => {
    const q = buildQuestion({ system: helicopter })
    expect(summarize(q, 'EUCOM', judgeSites(q, [shopWith({ ended: true })], law), []).notes.join(' ')).not.toContain(
      'No site in EUCOM has a record',
    )
  })

  it('countriesWithoutAccess that no site lies in', () => {
    const q = buildQuestion({ system: helicopter, assume: { countriesWithoutAccess: ['FRA'] } })
    expect(summarize(q, 'X', judgeSites(q, [shopWith({})], law), []).notes.join(' ')).toContain('FRA')
  })

  it('hostile damage said of an aircraft', () => {
    const q = buildQuestion({ system: helicopter, hostileDamage: true })
    expect(summarize(q, 'X', judgeSites(q, [shopWith({})], law), []).notes.join(' ')).toContain('hostileDamage')
  })

  it('finished case after the day asked about is not known yet', () =>
    expect(
      findTurnaround(
        buildQuestion({ system: supplyShip, readyOn: '2024-01-01' }),
        buildSite({ events: [buildEvent()] }),
      ),
    ).toBeNull())

  it('capability: named at another level beside category at the level asked', () => {
    expect(findCapability(buildQuestion(), buildWorkingYard({ docks: [buildDock()] }))?.systemId).toBe(destroyer.id)
  })
})
