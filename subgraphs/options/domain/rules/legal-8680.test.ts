import { judgeLegal8680 } from './legal-8680.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildCapability } from '../../../../test/testkit/options/build-records.ts'
import {
  australia,
  buildCountry,
  buildSite,
  guam,
  japan,
  korea,
  northernMarianas,
  usa,
} from '../../../../test/testkit/options/build-site.ts'
import {
  attackSubmarine,
  cutter,
  destroyer,
  helicopter,
  littoralShip,
  supplyShip,
  unmarkedShip,
} from '../../../../test/testkit/options/build-system.ts'

type Parts = Parameters<typeof buildQuestion>[0]

/** A destroyer of San Diego on deployment, unless it is said otherwise. */
const find = ({ vessel, ...parts }: NonNullable<Parts> = {}, site = buildSite({ country: korea })) =>
  judgeLegal8680(buildQuestion({ ...parts, vessel: { homeport: 'USA', deployed: true, ...vessel } }), site, law)
const judge = (parts: NonNullable<Parts> = {}, site = buildSite({ country: korea })): string[] =>
  find(parts, site).map(({ effect, ruleId }) => `${effect} ${ruleId}`)
const at = (country: typeof usa) => buildSite({ country })

const BARRED = ['BLOCKS la-8680-a1']
const OPEN = ['NEEDS_REVIEW la-8680-a1']
const CAP = 'NEEDS_REVIEW la-8680-a3-cap'
const SHORT = ['NOTE la-8680-a3-21d', CAP]

describe('LEGAL_8680 counts for naval vessels of the United States only', () => {
  it('says nothing of an aircraft', () => {
    expect(judge({ system: helicopter })).toEqual([])
  })

  it("says nothing of a partner's ship, and has one reviewed whose class sails under the flag of the United States", () => {
    expect(judge({ owner: 'PHL', kind: 'OVERHAUL', system: unmarkedShip })).toEqual([])
    expect(judge({ owner: 'PHL', kind: 'OVERHAUL' })).toEqual(['NEEDS_REVIEW la-8680-a1'])
  })

  it('says nothing of a cutter of the Coast Guard', () => {
    expect(judge({ system: cutter, kind: 'OVERHAUL' })).toEqual([])
    expect(judge({ kind: 'OVERHAUL', vessel: { operator: 'US Coast Guard' } })).toEqual([])
  })

  it.each([null, 'USA', 'JPN'])(
    'leaves a USNS ship with homeport %s to a lawyer wherever the yard is foreign',
    (homeport) => {
      for (const kind of [null, 'VOYAGE_REPAIR', 'OVERHAUL'] as const)
        expect(judge({ system: supplyShip, kind, vessel: { homeport } })).toEqual(['NEEDS_REVIEW la-usns'])
      expect(judge({ vessel: { homeport, operator: 'MSC' } })).toEqual(['NEEDS_REVIEW la-usns'])
    },
  )

  it('has nothing to say of a USNS ship in the United States', () => {
    for (const country of [usa, guam]) expect(judge({ system: supplyShip }, at(country))).toEqual([])
  })

  it('asks whose ship it is where nothing says so', () => {
    expect(judge({ system: unmarkedShip })).toEqual(OPEN)
    expect(judge({ system: unmarkedShip, kind: 'OVERHAUL', vessel: { operator: 'US Navy' } })).toEqual(BARRED)
  })
})

describe('LEGAL_8680 turns on homeport and yard', () => {
  const overhaul = { kind: 'OVERHAUL' } as const

  it('bars a foreign yard to a ship of San Diego or Guam', () => {
    expect(judge(overhaul)).toEqual(BARRED)
    expect(judge({ ...overhaul, vessel: { homeport: 'GUM' } }, at(japan))).toEqual(BARRED)
  })

  it('bars it at a facility of the United States on foreign soil too', () => {
    expect(judge(overhaul, buildSite({ country: japan, rsfRelation: 'US_FACILITY_IN_THEATER' }))).toEqual(BARRED)
  })

  it('bars nothing in the states, of which Hawaii is one, and in Guam', () => {
    expect(judge(overhaul, at(usa))).toEqual([])
    expect(judge(overhaul, at(guam))).toEqual([])
    expect(judge({ ...overhaul, vessel: { homeport: null } }, at(guam))).toEqual([])
  })

  it('takes the Northern Marianas for foreign until the law of 18 December 2025', () => {
    expect(judge({ ...overhaul, readyOn: '2025-12-17' }, at(northernMarianas))).toEqual(BARRED)
    expect(judge({ ...overhaul, readyOn: '2025-12-18' }, at(northernMarianas))).toEqual([])
  })

  it('takes a homeport in the Northern Marianas for foreign until then', () => {
    const ship = { ...overhaul, vessel: { homeport: 'MNP' } }
    expect(judge({ ...ship, readyOn: '2025-12-17' })).toEqual(['NOTE la-8690'])
    expect(judge({ ...ship, readyOn: '2025-12-18' })).toEqual(BARRED)
  })

  it('does not bar a ship with a homeport overseas', () => {
    expect(judge({ ...overhaul, vessel: { homeport: 'JPN' } }, at(japan))).toEqual(['NOTE la-8690'])
    expect(judge({ ...overhaul, vessel: { homeport: 'JPN' } }, at(korea))).toEqual(['NOTE la-8690'])
  })

  it('asks for an unknown homeport and shows the one on record without resting on it', () => {
    const [finding, ...rest] = find({ ...overhaul, vessel: { homeport: null }, recordedHomeport: 'San Diego' })
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ effect: 'NEEDS_REVIEW', clearedBy: 'Stating the homeport (vessel.homeport).' })
    expect(finding?.fact).toContain('San Diego')
  })
})

describe('LEGAL_8680 knows the exceptions of paragraph (3)', () => {
  it('allows voyage repairs, under a cap that is never said to be kept', () => {
    expect(judge({ kind: 'VOYAGE_REPAIR' })).toEqual(['NOTE la-8680-a3-voyage', CAP])
    expect(judge({ kind: 'VOYAGE_REPAIR', plannedDays: 60, readyOn: '2015-06-01' })).toEqual([
      'NOTE la-8680-a3-voyage',
      CAP,
    ])
  })

  it('allows repair of damage from hostile action', () => {
    expect(judge({ hostileDamage: true, plannedDays: 200 })).toEqual(['NOTE la-8680-a3-damage', CAP])
    expect(judge({ kind: 'BATTLE_DAMAGE_REPAIR', plannedDays: 200 })).toEqual(['NOTE la-8680-a3-damage', CAP])
    expect(judge({ kind: 'OVERHAUL', hostileDamage: false })).toEqual(BARRED)
  })

  it('did not know that exception before the act for fiscal year 2021', () => {
    const damage = { hostileDamage: true, kind: 'OVERHAUL' } as const
    expect(judge({ ...damage, readyOn: '2020-12-31' })).toEqual(BARRED)
    expect(judge({ ...damage, readyOn: '2021-01-01' })).toEqual(['NOTE la-8680-a3-damage', CAP])
  })

  it.each([
    [1, SHORT],
    [21, SHORT],
    [22, BARRED],
    [30, BARRED],
  ])('answers %i planned days on deployment by the limit of 21', (plannedDays, answer) => {
    expect(judge({ plannedDays })).toEqual(answer)
    expect(judge({ plannedDays, kind: 'PLANNED_MAINTENANCE' })).toEqual(answer)
    expect(judge({ plannedDays, kind: 'EMERGENT_REPAIR' })).toEqual(answer)
  })

  it('has that limit from the law of 23 December 2024 on', () => {
    const short = { plannedDays: 21, kind: 'PLANNED_MAINTENANCE' } as const
    expect(judge({ ...short, readyOn: '2024-12-22' })).toEqual(BARRED)
    expect(judge({ ...short, readyOn: '2024-12-23' })).toEqual(SHORT)
  })

  it('does not name an exception that was not yet law', () => {
    expect(find({ plannedDays: 21, readyOn: '2024-12-22' })[0]?.clearedBy).not.toContain('21')
    expect(find({ plannedDays: 22 })[0]?.clearedBy).toContain('21 planned days')
  })

  it('allows short work to a deployed ship only', () => {
    expect(judge({ plannedDays: 10, vessel: { deployed: false } })).toEqual(BARRED)
    expect(judge({ plannedDays: 10, vessel: { deployed: null } })).toEqual(OPEN)
  })

  it('takes neither an overhaul nor a modernization for maintenance', () => {
    expect(judge({ plannedDays: 10, kind: 'OVERHAUL' })).toEqual(BARRED)
    expect(judge({ plannedDays: 10, kind: 'MODERNIZATION' })).toEqual(BARRED)
  })

  it('asks for the facts that an exception turns on', () => {
    expect(judge()).toEqual(OPEN)
    expect(find({ vessel: { deployed: null } })[0]?.clearedBy).toMatch(
      /work\.kind.*vessel\.deployed.*work\.plannedDays/,
    )
    expect(judge({ kind: 'PLANNED_MAINTENANCE' })).toEqual(OPEN)
    expect(judge({ kind: 'PLANNED_MAINTENANCE', vessel: { deployed: false } })).toEqual(BARRED)
  })

  it('says what would still be allowed, and what was asked', () => {
    const [finding] = find({ plannedDays: 30 })
    expect(finding?.clearedBy).toContain('voyage repair')
    expect(finding?.clearedBy).toContain('hostile action')
    expect(finding?.fact).toContain('planned days 30')
  })
})

describe('LEGAL_8680 knows the Littoral Combat Ship', () => {
  const singapore = buildCountry('SGP')
  const changi = (workforce: string | null) =>
    buildSite({ country: singapore, capabilities: [buildCapability({ workforce }, littoralShip)] })
  const us = 'US_GOVERNMENT_OR_US_CONTRACTOR'
  const work = { system: littoralShip, kind: 'PLANNED_MAINTENANCE', plannedDays: 60 } as const

  it('may be maintained on deployment where workers of the United States do it', () => {
    expect(judge(work, changi(us))).toEqual(['NOTE la-8680-a2'])
  })

  it('needs a look where others do it or nobody says who', () => {
    expect(judge(work, changi('FOREIGN'))).toEqual(['NEEDS_REVIEW la-8680-a2'])
    expect(judge(work, changi(null))).toEqual(['NEEDS_REVIEW la-8680-a2'])
  })

  it('is barred like any other where it is not deployed', () => {
    expect(judge({ ...work, vessel: { deployed: false } }, changi(us))).toEqual(BARRED)
  })

  it('needs a word on whether it is deployed', () => {
    expect(judge({ ...work, vessel: { deployed: null } }, changi(us))).toEqual(['NEEDS_REVIEW la-8680-a2'])
  })

  it('has no such exception for a destroyer', () => {
    expect(judge({ ...work, system: destroyer }, changi(us))).toEqual(BARRED)
  })
})

describe('LEGAL_8680 knows submarines of the AUKUS activities', () => {
  const work = { system: attackSubmarine, kind: 'PLANNED_MAINTENANCE', plannedDays: 60 } as const

  it('leaves a yard in Australia or the United Kingdom to the President', () => {
    for (const country of [australia, buildCountry('GBR')])
      expect(judge(work, at(country))).toEqual(['NEEDS_REVIEW la-8680-c'])
  })

  it('bars other countries', () => {
    expect(judge(work, at(japan))).toEqual(BARRED)
  })

  it('holds for no other ship', () => {
    expect(judge({ ...work, system: destroyer }, at(australia))).toEqual(BARRED)
  })
})
