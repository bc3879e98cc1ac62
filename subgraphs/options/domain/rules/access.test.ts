import { judgeAccess } from './access.ts'
import type { AccessFactFacts, SiteFacts } from '../facts.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildAccessFact } from '../../../../test/testkit/options/build-records.ts'
import {
  buildCountry,
  buildSite,
  ecuador,
  guam,
  india,
  japan,
  korea,
  turkey,
  usa,
} from '../../../../test/testkit/options/build-site.ts'
import {
  attackSubmarine,
  destroyer,
  fighterEngine,
  helicopter,
  supplyShip,
} from '../../../../test/testkit/options/build-system.ts'

const judge = (facts: Partial<SiteFacts>, parts = {}): string[] =>
  judgeAccess(buildQuestion({ system: helicopter, ...parts }), buildSite(facts), law).map(({ effect }) => effect)
const fact = (status: string, facts: Partial<AccessFactFacts> = {}) => buildAccessFact({ status, ...facts })

describe('ACCESS', () => {
  it('is given by a treaty ally of which nothing else is on record', () => {
    expect(judge({ country: korea })).toEqual([])
  })

  it('is given by the ally that a territory belongs to', () => {
    const gibraltar = buildCountry('GIB', { partOfIso3: 'GBR' })
    expect(judge({ country: gibraltar, sovereign: buildCountry('GBR', { usTreatyAlly: true }) })).toEqual([])
    expect(judge({ country: gibraltar, sovereign: buildCountry('GBR') })).toEqual(['UNKNOWN'])
  })

  it('is unknown where neither a fact nor an alliance is on record', () => {
    expect(judge({ country: india })).toEqual(['UNKNOWN'])
    expect(judge({ country: buildCountry('XXX', { usTreatyAlly: false }) })).toEqual(['UNKNOWN'])
  })

  it('is no question on soil of the United States', () => {
    expect(judge({ country: usa })).toEqual([])
    expect(judge({ country: guam })).toEqual([])
  })

  it('is barred where the request assumes it, on soil of the United States too', () => {
    const assume = { countriesWithoutAccess: ['KOR', 'GUM'] }
    expect(judge({ country: korea }, { assume })).toEqual(['BLOCKS'])
    expect(judge({ country: guam }, { assume })).toEqual(['BLOCKS'])
    expect(judge({ country: japan }, { assume })).toEqual([])
  })

  it("is no question for a partner's equipment at home, and unknown abroad", () => {
    expect(judge({ country: korea }, { owner: 'KOR' })).toEqual([])
    expect(judge({ country: korea }, { owner: 'COL' })).toEqual(['UNKNOWN'])
  })

  it('is given where an agreement is in force', () => {
    for (const status of ['OPEN', 'OPEN_ROTATIONAL', 'RATIFIED'])
      expect(judge({ country: buildCountry('SGP'), accessFacts: [fact(status)] })).toEqual([])
  })

  it('does not count a fact of another day', () => {
    const accessFacts = [fact('OPEN', { validFrom: '2027' })]
    expect(judge({ country: india, accessFacts })).toEqual(['UNKNOWN'])
    expect(judge({ country: india, accessFacts }, { readyOn: '2027-01-01' })).toEqual([])
  })

  it('needs a decision on a fact that no rule can read', () => {
    expect(judge({ accessFacts: [fact('SOMETHING_NEW')] })).toEqual(['NEEDS_REVIEW'])
  })
})

describe('ACCESS to Ecuador', () => {
  const accessFacts = [
    fact('LIMITED', { id: '1', kind: 'POLITICAL', validFrom: '2007', validTo: '2017' }),
    fact('LIMITED', { id: '1b', kind: 'LEGAL', validFrom: '2008' }),
    fact('CLOSED', { id: '1c', kind: 'BASE', validFrom: '2009' }),
    fact('IMPROVING', { id: '2', kind: 'OFFICE', validFrom: '2018' }),
    fact('AGREED', { id: '3', validFrom: '2023' }),
    fact('RATIFIED', { id: '4', validFrom: '2024' }),
    fact('LIMITED', { id: '5', kind: 'LEGAL', validFrom: '2025-11-16' }),
  ]
  const findOn = (readyOn: string) =>
    judgeAccess(buildQuestion({ readyOn }), buildSite({ country: ecuador, accessFacts }), law)
  const messagesOn = (readyOn: string) =>
    findOn(readyOn)
      .map(({ message }) => message)
      .join(' ')

  it('was broken off in 2015', () => {
    expect(findOn('2015-06-01').map(({ effect }) => effect)).toContain('BLOCKS')
  })

  it('was signed and not in force in 2023', () => {
    expect(findOn('2023-06-01').map(({ effect }) => effect)).not.toContain('BLOCKS')
    expect(messagesOn('2023-06-01')).toContain('signed and not in force')
  })

  it('was agreed in mid-2024, with basing barred', () => {
    expect(new Set(findOn('2024-07-01').map(({ effect }) => effect))).toEqual(new Set(['NEEDS_REVIEW', 'NOTE']))
    expect(messagesOn('2024-07-01')).not.toContain('not in force')
    expect(messagesOn('2024-07-01')).toContain('must keep clear of basing')
  })

  it('is agreed in 2026, with basing barred by the referendum too', () => {
    const found = findOn('2026-06-01').filter(({ effect }) => effect === 'NEEDS_REVIEW')
    expect(found).toHaveLength(2)
    expect(messagesOn('2026-06-01')).toContain('beside cooperation agreements in force')
  })
})

describe('ACCESS to India', () => {
  const accessFacts = [fact('AUXILIARIES_ONLY', { kind: 'POLICY', validFrom: '2023-07' })]
  const ask = (parts: object) => judge({ country: india, accessFacts }, parts)

  it('is barred to a destroyer and given to a support ship', () => {
    expect(ask({ system: destroyer })).toEqual(['BLOCKS'])
    expect(ask({ system: supplyShip })).toEqual(['NOTE'])
  })

  it('goes by who operates the ship', () => {
    expect(ask({ system: destroyer, vessel: { operator: 'MSC' } })).toEqual(['NOTE'])
  })

  it('says nothing of aircraft, and nothing before the policy', () => {
    expect(ask({ system: helicopter })).toEqual(['UNKNOWN'])
    expect(ask({ system: destroyer, readyOn: '2023-06-30' })).toEqual(['UNKNOWN'])
    expect(ask({ system: destroyer, readyOn: '2023-07-01' })).toEqual(['BLOCKS'])
  })
})

describe('ACCESS to a programme or a class of ships', () => {
  it('bars the F135 from Turkey since 2019, and no other engine', () => {
    const accessFacts = [fact('PROGRAMME_EXCLUDED', { validFrom: '2019', systemIds: ['f-35a', 'f135'] })]
    const ask = (parts: object) => judge({ country: turkey, accessFacts }, parts)
    expect(ask({ system: fighterEngine })).toEqual(['BLOCKS'])
    expect(ask({ system: fighterEngine, readyOn: '2018-12-31' })).toEqual([])
    expect(ask({ system: helicopter })).toEqual([])
  })

  it('keeps nuclear-powered ships out of private yards while the policy lasts', () => {
    const accessFacts = [fact('NUCLEAR_EXCLUDED', { validFrom: '2023', validTo: '2024' })]
    const ask = (parts: object, facts = {}) => judge({ country: japan, accessFacts, ...facts }, parts)
    expect(ask({ system: attackSubmarine, readyOn: '2024-06-01' })).toEqual(['BLOCKS'])
    expect(ask({ system: attackSubmarine, readyOn: '2025-01-01' })).toEqual([])
    expect(ask({ system: destroyer, readyOn: '2024-06-01' })).toEqual([])
    expect(ask({ system: attackSubmarine, readyOn: '2024-06-01' }, { rsfRelation: 'US_FACILITY_IN_THEATER' })).toEqual(
      [],
    )
  })
})
