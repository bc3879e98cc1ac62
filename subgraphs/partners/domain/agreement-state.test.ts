import { judgeAgreementState, type AgreementDates } from './agreement-state.ts'

const stateOf = (dates: Partial<AgreementDates>, asOf: string) =>
  judgeAgreementState({ status: null, signed: null, validFrom: null, validTo: null, termYears: null, ...dates }, asOf)

describe('judgeAgreementState', () => {
  it('is in force from the day of entry into force to the last day, and not from the signature', () => {
    const agreement = { signed: '2026-01-16', validFrom: '2026-01-23', validTo: '2031-01-22' }
    expect(stateOf(agreement, '2026-01-22')).toBe('NOT_YET_IN_FORCE')
    expect(stateOf(agreement, '2026-01-23')).toBe('IN_FORCE')
    expect(stateOf(agreement, '2031-01-22')).toBe('IN_FORCE')
    expect(stateOf(agreement, '2031-01-23')).toBe('EXPIRED')
  })

  it('counts from the signature where no entry into force is recorded', () => {
    expect(stateOf({ signed: '2024-07-10' }, '2024-07-10')).toBe('IN_FORCE')
    expect(stateOf({ signed: '2024-07-10' }, '2024-07-09')).toBe('NOT_YET_IN_FORCE')
  })

  it('does not know on the days of a month or year in which it begins, save the last', () => {
    expect(stateOf({ signed: '2024-02' }, '2024-01-31')).toBe('NOT_YET_IN_FORCE')
    expect(stateOf({ signed: '2024-02' }, '2024-02-28')).toBe('UNKNOWN')
    expect(stateOf({ signed: '2024-02' }, '2024-02-29')).toBe('IN_FORCE')
    expect(stateOf({ signed: '2024' }, '2024')).toBe('UNKNOWN')
    expect(stateOf({ signed: '2024' }, '2024-06')).toBe('UNKNOWN')
  })

  it('does not know on the days of a month or year in which it ends, save the first', () => {
    const agreement = { signed: '2021-01', validTo: '2028' }
    expect(stateOf(agreement, '2027')).toBe('IN_FORCE')
    expect(stateOf(agreement, '2028-01-01')).toBe('IN_FORCE')
    expect(stateOf(agreement, '2028-06')).toBe('UNKNOWN')
    expect(stateOf(agreement, '2028-12-31')).toBe('UNKNOWN')
    expect(stateOf(agreement, '2029')).toBe('EXPIRED')
  })

  it('does not know of a year or month in which it begins or ends on a known day', () => {
    const agreement = { validFrom: '2026-01-23', validTo: '2031-01-22' }
    expect(stateOf(agreement, '2026')).toBe('UNKNOWN')
    expect(stateOf(agreement, '2031-01')).toBe('UNKNOWN')
    expect(stateOf(agreement, '2030')).toBe('IN_FORCE')
  })

  it('ends a term on the anniversary of its beginning', () => {
    expect(stateOf({ signed: '2023-06-22', termYears: 5 }, '2028-06-21')).toBe('IN_FORCE')
    expect(stateOf({ signed: '2023-06-22', termYears: 5 }, '2028-06-22')).toBe('EXPIRED')
    expect(stateOf({ signed: '2023-06', termYears: 5 }, '2028-05-31')).toBe('IN_FORCE')
    expect(stateOf({ signed: '2023-06', termYears: 5 }, '2028-06-15')).toBe('UNKNOWN')
    expect(stateOf({ signed: '2023-06', termYears: 5 }, '2028-06-30')).toBe('EXPIRED')
  })

  it('prefers the recorded end to the term', () => {
    expect(stateOf({ signed: '2020', validTo: '2030', termYears: 5 }, '2027')).toBe('IN_FORCE')
  })

  it('has no end where none is recorded', () => {
    expect(stateOf({ signed: '1993' }, '2026-11-21')).toBe('IN_FORCE')
  })

  it('is unknown where nothing dates it, and expired where only its end is recorded and over', () => {
    expect(stateOf({}, '2026')).toBe('UNKNOWN')
    expect(stateOf({ termYears: 5 }, '2026')).toBe('UNKNOWN')
    expect(stateOf({ validTo: '2025' }, '2024')).toBe('UNKNOWN')
    expect(stateOf({ validTo: '2025' }, '2026')).toBe('EXPIRED')
  })

  it('is not held where the source says so, whatever the dates', () => {
    expect(stateOf({ status: 'NOT_HELD', signed: '2020' }, '2026')).toBe('NOT_HELD')
  })
})
