import { isInForce } from './in-force.ts'

describe('isInForce', () => {
  const fact = { validFrom: '2023-07', validTo: '2024' }

  it('counts the whole of a month in which something begins', () => {
    expect(isInForce(fact, '2023-07-01')).toBe(true)
    expect(isInForce(fact, '2023-06-30')).toBe(false)
  })

  it('counts the whole of a year in which something ends', () => {
    expect(isInForce(fact, '2024-12-31')).toBe(true)
    expect(isInForce(fact, '2025-01-01')).toBe(false)
  })

  it('takes a missing start or end as no limit', () => {
    expect(isInForce({ validFrom: null, validTo: null }, '1900')).toBe(true)
  })

  it('asks for a year as for any day of it', () => {
    expect(isInForce(fact, '2023')).toBe(true)
    expect(isInForce(fact, '2022')).toBe(false)
  })
})
