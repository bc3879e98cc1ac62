import { describeAgreement, stateOf, termOf } from './agreement-term.ts'
import { buildAgreement, undated } from '../../../test/testkit/options/build-records.ts'

describe('termOf', () => {
  it('begins when the agreement takes effect, not when it was signed', () => {
    expect(termOf(buildAgreement()).start).toBe('2026-01-23')
  })

  it('begins at the signature where nothing else is known, at its precision', () => {
    expect(termOf(buildAgreement({ signed: '2023-06', validFrom: null, validTo: null }))).toEqual({
      start: '2023-06',
      end: null,
    })
  })

  it('ends after the term where no end is recorded', () => {
    expect(termOf(buildAgreement({ signed: '2023-06', validFrom: null, validTo: null, termYears: 5 })).end).toBe(
      '2028-06',
    )
  })

  it('believes a recorded end rather than a term', () => {
    expect(termOf(buildAgreement({ validTo: '2028', termYears: 10 })).end).toBe('2028')
  })
})

describe('stateOf', () => {
  it.each([
    ['2026-01-16', 'NOT_YET'],
    ['2026-01-22', 'NOT_YET'],
    ['2026-01-23', 'IN_FORCE'],
    ['2031-01-22', 'IN_FORCE'],
    ['2031-01-23', 'ENDED'],
  ])('of an agreement from 2026-01-23 to 2031-01-22 is on %s %s', (day, state) => {
    expect(stateOf(buildAgreement(), day)).toBe(state)
  })

  it('of an agreement that is not held is not held', () => {
    expect(stateOf(buildAgreement({ ...undated, status: 'NOT_HELD', asOf: '2026' }), '2026-06-01')).toBe('NOT_HELD')
  })

  it('of an agreement without a date is unknown, not none', () => {
    expect(stateOf(buildAgreement(undated), '2026-06-01')).toBe('UNKNOWN')
  })

  it('is unknown where only a weak source speaks of it', () => {
    expect(stateOf(buildAgreement({ lowQuality: true }), '2026-06-01')).toBe('UNKNOWN')
  })

  it('is unknown on the days that an imprecise start leaves open', () => {
    const signed = { ...undated, signed: '2024-07' }
    expect(stateOf(buildAgreement(signed), '2024-06-30')).toBe('NOT_YET')
    expect(stateOf(buildAgreement(signed), '2024-07-01')).toBe('UNKNOWN')
    expect(stateOf(buildAgreement(signed), '2024-08-01')).toBe('IN_FORCE')
    expect(stateOf(buildAgreement({ ...undated, signed: '2024' }), '2024-12-31')).toBe('UNKNOWN')
  })

  it('has ended after the whole of an imprecise end', () => {
    expect(stateOf(buildAgreement({ validTo: '2028' }), '2029-01-01')).toBe('ENDED')
    expect(stateOf(buildAgreement({ validTo: '2028-09' }), '2028-10-01')).toBe('ENDED')
  })
})

describe('describeAgreement', () => {
  it('says what is not known in words', () => {
    expect(describeAgreement(buildAgreement({ ...undated, note: 'Verify.' }))).toBe(
      'MSRA of Yard Company: from a day not stated to no recorded end. Verify.',
    )
  })

  it('says since when it is known not to be held', () => {
    expect(describeAgreement(buildAgreement({ ...undated, status: 'NOT_HELD', asOf: '2026' }))).toBe(
      'MSRA of Yard Company: not held as of 2026.',
    )
  })
})
