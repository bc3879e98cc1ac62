import { judgeHomeportChange } from './rules/homeport-change.ts'
import { judgeLegal8680 } from './rules/legal-8680.ts'
import { judgeOwnership8679a } from './rules/ownership-8679a.ts'
import { law } from '../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../test/testkit/options/build-question.ts'
import { buildCapability, buildOperator, buildOwnershipEvent } from '../../../test/testkit/options/build-records.ts'
import { buildCountry, buildSite, korea, usa } from '../../../test/testkit/options/build-site.ts'
import { littoralShip, unmarkedShip } from '../../../test/testkit/options/build-system.ts'

const eff = (xs: { effect: string }[]) => xs.map((x) => x.effect)

describe('cases at the border: law', () => {
  it('homeport change in month', () =>
    expect(
      judgeHomeportChange(
        buildQuestion({ plannedDays: 240, vessel: { plannedHomeportChange: '2027-08' }, readyOn: '2026-05-20' }),
        false,
        false,
        law,
      )[0]?.effect,
    ).toBe('NEEDS_REVIEW'))

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
})
