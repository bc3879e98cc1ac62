import { judgeAgreement } from './agreement.ts'
import type { SiteFacts, SystemFacts } from '../facts.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import {
  buildAgreement,
  buildCapability,
  buildOperator,
  undated,
} from '../../../../test/testkit/options/build-records.ts'
import { buildSite } from '../../../../test/testkit/options/build-site.ts'
import {
  cutter,
  destroyer,
  fighterEngine,
  helicopter,
  patrolBoat,
  supplyShip,
} from '../../../../test/testkit/options/build-system.ts'

const find = (facts: Partial<SiteFacts>, parts = {}) => judgeAgreement(buildQuestion(parts), buildSite(facts), law)
const judge = (facts: Partial<SiteFacts>, parts = {}): string[] => find(facts, parts).map(({ effect }) => effect)
const notHeld = buildAgreement({ ...undated, status: 'NOT_HELD', asOf: '2026' })

describe('AGREEMENT asks for a master agreement', () => {
  it.each([
    ['2026-01-22', ['BLOCKS']],
    ['2026-01-23', []],
    ['2031-01-22', []],
    ['2031-01-23', ['BLOCKS']],
  ])('that is in force on the day: one from 2026-01-23 to 2031-01-22 on %s', (readyOn, effects) => {
    expect(judge({ agreements: [buildAgreement()] }, { readyOn })).toEqual(effects)
  })

  it('and says from when on one is in force', () => {
    const [finding] = find({ agreements: [buildAgreement()] }, { readyOn: '2026-01-01' })
    expect(finding?.clearedBy).toBe('A start on or after 2026-01-23.')
    expect(finding?.ruleId).toBe('la-dfars217')
  })

  it('and blocks where it is known that none is held', () => {
    expect(judge({ agreements: [notHeld] })).toEqual(['BLOCKS'])
  })

  it('and does not take an unrecorded one for none', () => {
    const [finding] = find({ agreements: [] })
    expect(finding?.effect).toBe('UNKNOWN')
    expect(finding?.fact).toContain('does not mean that there is none')
  })

  it('and does not take an undated or weakly sourced one for none or for held', () => {
    expect(judge({ agreements: [buildAgreement(undated)] })).toEqual(['UNKNOWN'])
    expect(judge({ agreements: [buildAgreement({ ...undated, lowQuality: true })] })).toEqual(['UNKNOWN'])
    expect(judge({ agreements: [buildAgreement({ lowQuality: true })] })).toEqual(['UNKNOWN'])
  })

  it('and rests on the one of several that is in force', () => {
    expect(judge({ agreements: [notHeld, buildAgreement(undated), buildAgreement()] })).toEqual([])
    expect(judge({ agreements: [notHeld, buildAgreement(undated)] })).toEqual(['UNKNOWN'])
  })

  it('and takes the agreement for repair and alteration for one', () => {
    const agreements = [buildAgreement({ type: 'MASTER_AGREEMENT_REPAIR_ALTERATION' })]
    expect(judge({ agreements })).toEqual([])
  })

  it('and takes no memorandum for one', () => {
    expect(judge({ agreements: [buildAgreement({ type: 'MOU' })] })).toEqual(['UNKNOWN'])
  })

  it('for boats an agreement for boat repair is enough, for a destroyer it is not', () => {
    const agreements = [buildAgreement({ type: 'ABR' })]
    expect(judge({ agreements }, { system: patrolBoat })).toEqual([])
    expect(judge({ agreements }, { system: destroyer })).toEqual(['UNKNOWN'])
  })
})

describe('AGREEMENT asks for none', () => {
  const agreements = [notHeld]

  it('for a ship of Military Sealift Command, and says so', () => {
    expect(find({ agreements }, { system: supplyShip })).toMatchObject([{ effect: 'NOTE' }])
    expect(find({ agreements }, { vessel: { operator: 'MSC' } })).toMatchObject([{ effect: 'NOTE' }])
  })

  it('for a cutter, an aircraft, or the ship of a partner', () => {
    expect(judge({ agreements }, { system: cutter })).toEqual([])
    expect(judge({ agreements }, { system: helicopter })).toEqual([])
    expect(judge({ agreements }, { owner: 'PHL' })).toEqual([])
  })

  it('where the United States do the work themselves', () => {
    expect(judge({ agreements, rsfRelation: 'US_FACILITY_IN_THEATER' })).toEqual([])
    expect(judge({ agreements, operators: [buildOperator({ kind: 'MILITARY' })] })).toEqual([])
    const capabilities = [buildCapability({ workforce: 'US_GOVERNMENT_OR_US_CONTRACTOR' })]
    expect(judge({ agreements, capabilities })).toEqual([])
  })

  it('where a contract for this class is in force, but for that class only', () => {
    const contract = (systemIds: string[]) => buildAgreement({ type: 'CONTRACT', systemIds })
    expect(judge({ agreements: [notHeld, contract(['ddg-51'])] })).toEqual([])
    expect(judge({ agreements: [notHeld, contract(['cg-47'])] })).toEqual(['BLOCKS'])
  })
})

describe('AGREEMENT weighs the contract that evidence rests on', () => {
  const shop = (terms: Parameters<typeof buildAgreement>[0][], asOf: string | null = null): Partial<SiteFacts> => ({
    capabilities: [buildCapability({ basis: 'CONTRACTED', asOf }, helicopter)],
    agreements: terms.map((term) => buildAgreement({ type: 'CONTRACT', systemIds: ['ch-47f'], ...term })),
  })
  const ask = (facts: Partial<SiteFacts>, readyOn = '2026-06-01') => judge(facts, { system: helicopter, readyOn })

  it('finds nothing to say while it is in force', () => {
    expect(ask(shop([{}]))).toEqual([])
    expect(ask(shop([{ validFrom: '2020-11', validTo: '2030-09' }]))).toEqual([])
  })

  it('asks for a new one where it has ended or not begun', () => {
    expect(ask(shop([{}]), '2031-01-23')).toEqual(['NEEDS_REVIEW'])
    expect(ask(shop([{}]), '2026-01-22')).toEqual(['NEEDS_REVIEW'])
  })

  it('is satisfied by one of several', () => {
    expect(ask(shop([{ validFrom: '2010', validTo: '2015' }, {}]))).toEqual([])
  })

  it('reads the years of the evidence where no contract is on record', () => {
    expect(ask(shop([], '2012-2016'))).toEqual(['NEEDS_REVIEW'])
    expect(ask(shop([], '2020-2030'))).toEqual([])
    expect(ask(shop([], '2020-2030'), '2030-12-31')).toEqual([])
    expect(ask(shop([], '2020-2030'), '2031-01-01')).toEqual(['NEEDS_REVIEW'])
  })
})

describe('AGREEMENT weighs the assignment that evidence rests on', () => {
  const shop = (term: Parameters<typeof buildAgreement>[0]): Partial<SiteFacts> => ({
    capabilities: [buildCapability({ basis: 'ASSIGNED' }, fighterEngine)],
    agreements: [buildAgreement({ type: 'REGIONAL_ASSIGNMENT', systemIds: ['f135'], ...undated, ...term })],
  })
  const ask = (facts: Partial<SiteFacts>, system: SystemFacts = fighterEngine, readyOn = '2026-06-01') =>
    judge(facts, { system, readyOn })

  it('blocks where it has lapsed', () => {
    expect(ask(shop({ signed: '2014-12', validTo: '2019' }))).toEqual(['BLOCKS'])
  })

  it('lets it stand while it lasts', () => {
    expect(ask(shop({ signed: '2014-12', validTo: '2019' }), fighterEngine, '2018-06-01')).toEqual([])
  })

  it('notes that no review since is on record after five years', () => {
    expect(ask(shop({ signed: '2014-12' }))).toEqual(['NOTE'])
    expect(ask(shop({ signed: '2024-12' }))).toEqual([])
  })
})
