import { checkWindow, type WindowToPublish } from './check-window.ts'

const window: WindowToPublish = {
  id: 'w-1',
  workCenterId: 'yard/maritime-bays',
  from: '2027-01-04',
  to: '2027-03-01',
  bays: 3,
  commitment: 'FIRM',
  expiresOn: '2026-12-31',
  partnerId: 'p-yard',
}
const berths = { kind: 'FUNGIBLE', today: '2026-11-22' } as const
const codes = (changed: Partial<WindowToPublish>, center: Parameters<typeof checkWindow>[1] = berths) =>
  checkWindow({ ...window, ...changed }, center).map(({ field, code }) => `${field} ${code}`)

describe('a window to publish', () => {
  it('passes', () => {
    expect(codes({})).toEqual([])
    expect(codes({ expiresOn: null })).toEqual([])
    expect(codes({ expiresOn: '2026-11-22' })).toEqual([])
  })

  it.each([
    ['ends before it starts', { to: '2026-12-01' }, 'to ENDS_BEFORE_START'],
    ['ends when it starts', { to: '2027-01-04' }, 'to ENDS_BEFORE_START'],
    ['is a century long', { to: '2127-01-04' }, 'to TOO_LONG'],
    ['begins before the calendar', { from: '0000-12-31' }, 'from OUT_OF_RANGE'],
    ['has no bays', { bays: 0 }, 'bays OUT_OF_RANGE'],
    ['has fewer than none', { bays: -2 }, 'bays OUT_OF_RANGE'],
    ['has half a bay', { bays: 1.5 }, 'bays OUT_OF_RANGE'],
    ['has more than anybody', { bays: 1_000 }, 'bays OUT_OF_RANGE'],
    ['has expired', { expiresOn: '2026-11-21' }, 'expiresOn IN_THE_PAST'],
    ['has no id', { id: '' }, 'id REQUIRED'],
    ['has an id as long as a letter', { id: 'w'.repeat(201) }, 'id TOO_LONG'],
  ])('is refused that %s', (_, changed, problem) => {
    expect(codes(changed)).toEqual([problem])
  })

  it('is refused two bays at a dock', () => {
    expect(codes({ bays: 2 }, { ...berths, kind: 'NAMED' })).toEqual(['bays ONE_BAY_AT_A_DOCK'])
    expect(codes({ bays: 1 }, { ...berths, kind: 'NAMED' })).toEqual([])
  })

  it('may touch another window and not overlap it, and is told nothing of it', () => {
    const before = { from: '2026-11-02', to: '2027-01-04' }
    expect(codes({}, { ...berths, others: [before] })).toEqual([])
    const [problem] = checkWindow(window, { ...berths, others: [{ ...before, to: '2027-01-05' }] })
    expect(problem?.code).toBe('OVERLAPS')
    expect(problem?.message).not.toMatch(/\d/)
  })

  it('is told of every problem at once', () => {
    expect(codes({ to: '2026-01-01', bays: 0, expiresOn: '2020-01-01' })).toHaveLength(3)
  })
})
