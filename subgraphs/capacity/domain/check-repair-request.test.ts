import { checkReason, checkRepairRequest, type RepairRequestInput } from './check-repair-request.ts'

const check = (changed: Partial<RepairRequestInput>) =>
  checkRepairRequest(
    { from: '2026-12-01', to: '2026-12-31', system: 't-ake', holdHours: 72, ...changed },
    '2026-11-22',
  ).map(({ message }) => message)

describe('a repair request', () => {
  it('may be made from today on, for a system or for an asset', () => {
    expect(check({ from: '2026-11-22', holdHours: 1 })).toEqual([])
    expect(check({ system: null, asset: 't-ake-8', holdHours: 336, note: '⚓'.repeat(2_000) })).toEqual([])
  })

  it.each([
    [{ from: '2026-11-21' }, 'from: 2026-11-22 or later, not 2026-11-21.'],
    [{ to: '2026-12-01' }, 'to: a day after 2026-12-01, not 2026-12-01.'],
    [{ to: '2040-12-01' }, 'to: at most 3660 days after from, not 5114.'],
    [{ from: '0000-12-01' }, 'from: a year from 1 to 9999, not 0000-12-01.'],
    [{ asset: 't-ake-8' }, 'system: exactly one of system and asset is given.'],
    [{ system: null }, 'system: exactly one of system and asset is given.'],
    [{ holdHours: 0 }, 'holdHours: 1 to 336, not 0.'],
    [{ holdHours: 337 }, 'holdHours: 1 to 336, not 337.'],
    [{ note: 'a'.repeat(2_001) }, 'note: at most 2000 characters.'],
  ])('is refused with %j', (changed, message) => {
    expect(check(changed)).toEqual([message])
  })

  it('is told of every problem at once', () => {
    expect(check({ from: '2026-11-21', system: null, holdHours: 0 })).toHaveLength(3)
  })
})

describe('a reason', () => {
  it('is said, in words', () => {
    expect(checkReason('The dock is under repair.')).toEqual([])
    expect(checkReason('a'.repeat(2_001))).toHaveLength(1)
    for (const empty of ['', ' \n\t']) expect(checkReason(empty)).toHaveLength(1)
  })
})
