import { stateOf, termOf } from './agreement-term.ts'
import { findCapability } from './capability.ts'
import { findSystem } from './find-system.ts'
import { judgeSites } from './judge-sites.ts'
import { endOf, placeDay, isInForce } from './partial-date.ts'
import { judgeAccess } from './rules/access.ts'
import { judgeAgreement } from './rules/agreement.ts'
import { judgeHomeportChange } from './rules/homeport-change.ts'
import { judgeLegal8680 } from './rules/legal-8680.ts'
import { judgeOwnership8679a } from './rules/ownership-8679a.ts'
import { judgeExport } from './rules/export.ts'
import { judgeScope } from './rules/scope.ts'
import { judgeStale } from './rules/stale.ts'
import { judgeTrainingOnly } from './rules/training-only.ts'
import { summarize } from './summarize.ts'
import { findTurnaround } from './turnaround.ts'
import { law } from '../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import {
  buildAccessFact,
  buildAgreement,
  buildCapability,
  buildDock,
  buildEvent,
  buildOperator,
  buildOwnershipEvent,
  undated,
} from '../../../test/testkit/options/build-records.ts'
import {
  buildCountry,
  buildSite,
  buildShop,
  buildWorkingYard,
  ecuador,
  india,
  korea,
  turkey,
  usa,
} from '../../../test/testkit/options/build-site.ts'
import {
  destroyer,
  fighterEngine,
  helicopter,
  littoralShip,
  supplyShip,
  unmarkedShip,
} from '../../../test/testkit/options/build-system.ts'

const eff = (xs: { effect: string }[]) => xs.map((x) => x.effect)
const shopWith = (...records: Parameters<typeof buildCapability>[0][]) =>
  buildShop(helicopter, { capabilities: records.map((r) => buildCapability(r, helicopter)) })

describe('cases at the border', () => {
  it('month ends on its last day: placeDay', () => expect(placeDay('2025-03-13', '2025-03')).toBe('WITHIN'))
  it('month: endOf', () => expect(endOf('2025-03')).toBe('2025-03-31'))
  it('leap', () => expect(endOf('2024-02')).toBe('2024-02-29'))
  it('month: validTo 2030-09 in force on 2030-09-30', () =>
    expect(isInForce({ validFrom: null, validTo: '2030-09' }, '2030-09-30')).toBe(true))
  it('KAL F-16 contract to 2030-09', () =>
    expect(stateOf(buildAgreement({ validFrom: '2020-11', validTo: '2030-09' }), '2030-09-20')).not.toBe('ENDED'))
  it('MSRA signed 2024-07 on 2024-07-20 is UNKNOWN', () =>
    expect(stateOf(buildAgreement({ ...undated, signed: '2024-07' }), '2024-07-20')).toBe('UNKNOWN'))
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
  it('homeport change in month', () =>
    expect(
      judgeHomeportChange(
        buildQuestion({ plannedDays: 240, vessel: { plannedHomeportChange: '2027-08' }, readyOn: '2026-05-20' }),
        false,
        false,
        law,
      )[0]?.effect,
    ).toBe('NEEDS_REVIEW'))

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
        [shopWith({ id: 'a', owners: ['NLD'] }, { id: 'b', basis: 'CONTRACTED' })],
        law,
      ).options[0]?.verdict,
    ).toBe('FEASIBLE'))

  it('master agreement of 1993 without an end is not known to be in force in 2026', () =>
    expect(
      eff(
        judgeAgreement(
          buildQuestion(),
          buildSite({
            agreements: [buildAgreement({ type: 'MASTER_AGREEMENT_REPAIR_ALTERATION', ...undated, signed: '1993' })],
          }),
          law,
        ),
      ),
    ).toEqual(['UNKNOWN']))
  it('not held as of 2026 is unknown in 2029', () =>
    expect(stateOf(buildAgreement({ ...undated, status: 'NOT_HELD', asOf: '2026' }), '2029-06-01')).toBe('UNKNOWN'))
  it('ended though its start is not known', () =>
    expect(stateOf(buildAgreement({ ...undated, validTo: '2020' }), '2026-06-01')).toBe('ENDED'))
  it('five years from 2026-01-23 end on 2031-01-22', () =>
    expect(stateOf(buildAgreement({ validTo: null, termYears: 5 }), '2031-01-23')).toBe('ENDED'))
  it('contract with unknown term', () =>
    expect(
      eff(
        judgeAgreement(
          buildQuestion({ system: helicopter }),
          buildSite({
            capabilities: [buildCapability({ basis: 'CONTRACTED' }, helicopter)],
            agreements: [buildAgreement({ type: 'CONTRACT', systemIds: ['ch-47f'], ...undated })],
          }),
          law,
        ),
      ),
    ).toEqual(['UNKNOWN']))
  it('start on or after names the one to come', () =>
    expect(
      judgeAgreement(
        buildQuestion({ readyOn: '2025-01-01' }),
        buildSite({
          agreements: [buildAgreement({ id: 'old', validFrom: '2010-01-01', validTo: '2015-01-01' }), buildAgreement()],
        }),
        law,
      )[0]?.clearedBy,
    ).toContain('2026-01-23'))
  it('NATO agency is not the US', () =>
    expect(
      eff(
        judgeAgreement(
          buildQuestion(),
          buildSite({
            agreements: [buildAgreement({ status: 'NOT_HELD', ...undated, asOf: '2026' })],
            operators: [
              buildOperator({
                kind: 'MILITARY',
                id: 'u-nspa',
                name: 'NATO Support and Procurement Agency',
                countryIso3: 'LUX',
                parentName: 'NATO',
              }),
            ],
          }),
          law,
        ),
      ),
    ).toEqual(['BLOCKS']))
  it('end 2028 (year only) on 2028-06-01', () =>
    expect(stateOf(buildAgreement({ validFrom: '2021-01', validTo: '2028' }), '2028-06-01')).toBe('UNKNOWN'))
  it('an NLD-day: 2024-02-29 + 5 years is a day that exists', () =>
    expect(termOf(buildAgreement({ validFrom: '2024-02-29', validTo: null, termYears: 5 })).end).not.toBe('2029-02-29'))
  it('NOT_YET assignment', () =>
    expect(
      eff(
        judgeAgreement(
          buildQuestion({ system: fighterEngine, readyOn: '2010-01-01' }),
          buildSite({
            capabilities: [buildCapability({ basis: 'ASSIGNED' }, fighterEngine)],
            agreements: [
              buildAgreement({ type: 'REGIONAL_ASSIGNMENT', ...undated, signed: '2014-12', systemIds: ['f135'] }),
            ],
          }),
          law,
        ),
      ),
    ).not.toEqual([]))

  it('unknown standing and no master agreement', () =>
    expect(
      eff(
        judgeAgreement(
          buildQuestion({ system: unmarkedShip }),
          buildSite({ agreements: [buildAgreement({ status: 'NOT_HELD', ...undated, asOf: '2026' })] }),
          law,
        ),
      ),
    ).toEqual(['NEEDS_REVIEW']))
  it('hostile damage exception did not exist in 2019', () =>
    expect(
      eff(
        judgeLegal8680(
          buildQuestion({
            hostileDamage: true,
            kind: 'OVERHAUL',
            readyOn: '2019-06-01',
            vessel: { homeport: 'USA', deployed: true },
          }),
          buildSite({ country: korea }),
          law,
        ),
      ),
    ).not.toEqual(['NOTE', 'NEEDS_REVIEW']))
  it('stake that is acquired after the day', () =>
    expect(
      eff(
        judgeOwnership8679a(
          buildQuestion({ readyOn: '2024-01-01' }),
          buildSite({
            operators: [buildOperator()],
            ownershipEvents: [buildOwnershipEvent({ acquirerCountries: ['CHN'], date: '2026-06' })],
          }),
          law,
        ),
      ),
    ).not.toContain('BLOCKS'))
  it('stake that is only announced', () =>
    expect(
      eff(
        judgeOwnership8679a(
          buildQuestion(),
          buildSite({
            operators: [buildOperator()],
            ownershipEvents: [buildOwnershipEvent({ acquirerCountries: ['CHN'], event: 'ANNOUNCED' })],
          }),
          law,
        ),
      ),
    ).toEqual(['NEEDS_REVIEW']))
  it('Hong Kong is China', () =>
    expect(
      eff(judgeOwnership8679a(buildQuestion(), buildSite({ operators: [buildOperator({ countryIso3: 'HKG' })] }), law)),
    ).not.toEqual([]))
  it('Taiwan is not', () =>
    expect(
      eff(
        judgeOwnership8679a(
          buildQuestion(),
          buildSite({
            operators: [
              buildOperator({ countryIso3: 'TWN', parentName: 'CSBC Corporation, Republic of China (Taiwan)' }),
            ],
          }),
          law,
        ),
      ),
    ).not.toContain('BLOCKS'))
  it('yard on Chinese soil with unknown operator', () =>
    expect(eff(judgeOwnership8679a(buildQuestion(), buildSite({ country: buildCountry('CHN') }), law))).toEqual([
      'BLOCKS',
    ]))

  it('overhaul of a deployed LCS is not corrective or preventive maintenance', () =>
    expect(
      eff(
        judgeLegal8680(
          buildQuestion({ system: littoralShip, kind: 'MODERNIZATION', vessel: { homeport: 'USA', deployed: true } }),
          buildSite({
            country: korea,
            capabilities: [buildCapability({ workforce: 'US_GOVERNMENT_OR_US_CONTRACTOR' }, littoralShip)],
          }),
          law,
        ),
      ),
    ).not.toEqual(['NOTE']))
  it('LCS goes by the workforce of the record that is judged', () => {
    const records = [
      buildCapability({ id: 'a', basis: 'CANDIDATE', workforce: 'FOREIGN' }, littoralShip),
      buildCapability({ id: 'b', workforce: 'US_GOVERNMENT_OR_US_CONTRACTOR' }, littoralShip),
    ]
    const ask = (capabilities: typeof records) =>
      eff(
        judgeLegal8680(
          buildQuestion({
            system: littoralShip,
            kind: 'PLANNED_MAINTENANCE',
            vessel: { homeport: 'USA', deployed: true },
          }),
          buildSite({ country: korea, capabilities }),
          law,
        ),
      )
    expect(ask(records)).toEqual(ask(records.toReversed()))
  })
  it('homeport change whose month has begun may be over', () =>
    expect(
      judgeHomeportChange(
        buildQuestion({ plannedDays: 240, vessel: { plannedHomeportChange: '2026' } }),
        false,
        false,
        law,
      )[0]?.effect,
    ).toBe('NEEDS_REVIEW'))
  it('short LCS work on deployment where the workers are foreign: also (a)(3)(A)(iii)', () =>
    expect(
      judgeLegal8680(
        buildQuestion({
          system: littoralShip,
          kind: 'PLANNED_MAINTENANCE',
          plannedDays: 14,
          vessel: { homeport: 'USA', deployed: true },
        }),
        buildSite({ country: korea, capabilities: [buildCapability({ workforce: 'FOREIGN' }, littoralShip)] }),
        law,
      ).map((f) => f.ruleId),
    ).toContain('la-8680-a3-21d'))
  it('US soil, homeport not stated, but a change of homeport planned', () =>
    expect(
      eff(
        judgeLegal8680(
          buildQuestion({ plannedDays: 240, vessel: { plannedHomeportChange: '2027-01-01' } }),
          buildSite({ country: usa }),
          law,
        ),
      ),
    ).toEqual(['NEEDS_REVIEW']))
  it('ten years over do not stand against a yard in the United States', () =>
    expect(
      eff(
        judgeLegal8680(
          buildQuestion({ kind: 'OVERHAUL', vessel: { homeport: 'JPN', forwardDeployedSince: '2010' } }),
          buildSite({ country: usa }),
          law,
        ),
      ),
    ).not.toContain('NEEDS_REVIEW'))
  it('homeport unknown, voyage repair is allowed for all homeports', () =>
    expect(
      judgeLegal8680(buildQuestion({ kind: 'VOYAGE_REPAIR' }), buildSite({ country: korea }), law).map((f) => f.ruleId),
    ).toContain('la-8680-a3-voyage'))
  it('operator Royal Navy', () =>
    expect(
      eff(
        judgeLegal8680(
          buildQuestion({
            kind: 'OVERHAUL',
            system: unmarkedShip,
            vessel: { homeport: 'USA', operator: 'Royal Navy' },
          }),
          buildSite({ country: korea }),
          law,
        ),
      ),
    ).not.toContain('BLOCKS'))

  it('unknown standing under AUXILIARIES_ONLY', () =>
    expect(
      eff(
        judgeAccess(
          buildQuestion({ system: unmarkedShip }),
          buildSite({ country: india, accessFacts: [buildAccessFact({ status: 'AUXILIARIES_ONLY' })] }),
          law,
        ),
      ),
    ).toEqual(['NEEDS_REVIEW']))
  it('a closed presence alone gives no access', () =>
    expect(
      eff(
        judgeAccess(
          buildQuestion(),
          buildSite({ country: ecuador, accessFacts: [buildAccessFact({ status: 'CLOSED' })] }),
          law,
        ),
      ),
    ).toContain('UNKNOWN'))
  it("programme exclusion holds for a partner's engine", () =>
    expect(
      eff(
        judgeAccess(
          buildQuestion({ system: fighterEngine, owner: 'NOR' }),
          buildSite({
            country: turkey,
            accessFacts: [buildAccessFact({ status: 'PROGRAMME_EXCLUDED', systemIds: ['f135'] })],
          }),
          law,
        ),
      ),
    ).toContain('BLOCKS'))
  it('own territory', () =>
    expect(
      eff(
        judgeAccess(
          buildQuestion({ owner: 'NLD', system: helicopter }),
          buildSite({ country: buildCountry('CUW', { partOfIso3: 'NLD' }), sovereign: buildCountry('NLD') }),
          law,
        ),
      ),
    ).toEqual([]))
  it('own territory export', () =>
    expect(
      eff(
        judgeExport(
          buildQuestion({ owner: 'NLD', system: helicopter }),
          buildSite({ country: buildCountry('CUW', { partOfIso3: 'NLD' }) }),
          law,
        ),
      ),
    ).toEqual(['NOTE']))
  it('countries without access: USA covers Guam?', () =>
    expect(
      judgeExport(buildQuestion({ owner: 'COL', system: helicopter }), buildSite({ country: usa }), law)[0]?.message,
    ).not.toContain('would be handed to'))

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
