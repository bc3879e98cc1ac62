import { findCapacityDue } from './capacity-due.ts'

const today = '2026-11-22'
const centers = [{ workCenterId: 'yard/bays', siteId: 'yard' }]
const buildWindow = (changed: object = {}) => ({
  workCenterId: 'yard/bays',
  to: '2027-01-01',
  publishedAt: '2026-11-20T08:00:00.000Z',
  expiresOn: null,
  provenance: 'REPORTED' as const,
  ...changed,
})
const find = (windows: ReturnType<typeof buildWindow>[], asks: { siteId: string }[] = []) =>
  findCapacityDue(centers, windows, asks, today)

describe('a work center to look after', () => {
  it('is none whose figures are fresh', () => {
    expect(find([buildWindow()])).toEqual([])
  })

  it('is one of whose figures some are old, as old as the worst', () => {
    const due = buildWindow({ publishedAt: '2026-10-01T08:00:00.000Z' })
    const expired = buildWindow({ expiresOn: '2026-11-21' })
    expect(find([buildWindow(), due, expired])).toEqual([
      { ...centers[0], freshness: 'EXPIRED', windows: [due, expired], ask: null },
    ])
  })

  it.each([
    ['nothing', []],
    ['what is over', [buildWindow({ to: today })]],
    ['what is generated', [buildWindow({ provenance: 'ILLUSTRATIVE' })]],
    ['what is elsewhere', [buildWindow({ workCenterId: 'other/bays' })]],
  ])('is one where %s is published', (_, windows) => {
    expect(find(windows)).toEqual([{ ...centers[0], freshness: null, windows: [], ask: null }])
  })

  it('is one whose site staff asked about, however fresh', () => {
    expect(find([buildWindow()], [{ siteId: 'yard' }, { siteId: 'other' }])).toEqual([
      { ...centers[0], freshness: 'FRESH', windows: [], ask: { siteId: 'yard' } },
    ])
  })
})
