import { stateOf, termOf } from './agreement-term.ts'
import { judgeAccess } from './rules/access.ts'
import { judgeAgreement } from './rules/agreement.ts'
import { judgeExport } from './rules/export.ts'
import { law } from '../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import {
  buildAccessFact,
  buildAgreement,
  buildCapability,
  buildOperator,
  undated,
} from '../../../test/testkit/options/build-records.ts'
import { buildCountry, buildSite, ecuador, india, turkey, usa } from '../../../test/testkit/options/build-site.ts'
import { fighterEngine, helicopter, unmarkedShip } from '../../../test/testkit/options/build-system.ts'

const eff = (xs: { effect: string }[]) => xs.map((x) => x.effect)

describe('cases at the border: access and agreements', () => {
  it('KAL F-16 contract to 2030-09', () =>
    expect(stateOf(buildAgreement({ validFrom: '2020-11', validTo: '2030-09' }), '2030-09-20')).not.toBe('ENDED'))

  it('MSRA signed 2024-07 on 2024-07-20 is UNKNOWN', () =>
    expect(stateOf(buildAgreement({ ...undated, signed: '2024-07' }), '2024-07-20')).toBe('UNKNOWN'))

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
})
