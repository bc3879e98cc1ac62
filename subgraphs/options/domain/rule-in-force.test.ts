import { isRuleInForce } from './rule-in-force.ts'
import { buildRule } from '../../../test/testkit/options/build-law.ts'

describe('isRuleInForce', () => {
  it('counts the day of the making', () => {
    const rule = buildRule('short', { validFrom: '2024-12-23' })
    expect(isRuleInForce(rule, '2024-12-22')).toBe(false)
    expect(isRuleInForce(rule, '2024-12-23')).toBe(true)
  })

  it('goes by the year of the act where no day is recorded', () => {
    const rule = buildRule('damage', { history: [{ law: 'FY2021 NDAA sec. 1025' }] })
    expect(isRuleInForce(rule, '2020-12-31')).toBe(false)
    expect(isRuleInForce(rule, '2021-01-01')).toBe(true)
  })

  it('does not take a law that changed the rule for the law that made it', () => {
    const history = [{ law: 'PL 119-60 (FY2026 NDAA)', date: '2025-12-18', change: 'adds CNMI' }]
    expect(isRuleInForce(buildRule('old', { history }), '2015-01-01')).toBe(true)
  })

  it('takes a rule of which nothing is dated for law on any day', () => {
    expect(isRuleInForce(buildRule('old'), '1990-01-01')).toBe(true)
    expect(isRuleInForce(buildRule('old', { history: [{ law: 'PL 118-14' }] }), '1990-01-01')).toBe(true)
  })
})
