/** What is free, by the sweep in SQL, against a count of each day. */
import fc from 'fast-check'
import pg from 'pg'
import { actAs } from '../testkit/act-as.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { ADMIN } from '../testkit/principals.ts'

/** Days count from here. */
const DAY_ZERO = '2027-01-01'
const AT = '2027-01-31T12:00:00Z'

interface Window {
  gap: number
  days: number
  bays: number
  state: 'in force' | 'until that day' | 'expired' | 'withdrawn'
}
interface Job {
  from: number
  days: number
  bays: number
  state: 'reserved' | 'held' | 'lapsed' | 'lapses that instant' | 'released'
}
interface Span {
  work_center_id: string
  window_id: string
  from: number
  to: number
  published: number
  taken: number
  free: number
}

let database: TestDatabase
let admin: pg.Client
beforeAll(async () => {
  database = await createDatabase()
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
  await actAs(admin, ADMIN)
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const window: fc.Arbitrary<Window> = fc.record({
  gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 })),
  days: fc.integer({ min: 1, max: 20 }),
  bays: fc.integer({ min: 1, max: 4 }),
  state: fc.constantFrom('in force', 'in force', 'in force', 'until that day', 'expired', 'withdrawn'),
})
const job: fc.Arbitrary<Job> = fc.record({
  from: fc.integer({ min: -10, max: 70 }),
  days: fc.integer({ min: 1, max: 25 }),
  bays: fc.integer({ min: 1, max: 3 }),
  state: fc.constantFrom('reserved', 'reserved', 'held', 'lapsed', 'lapses that instant', 'released'),
})
const calendar = fc.record({
  windows: fc.array(window, { maxLength: 6 }),
  jobs: fc.array(job, { maxLength: 12 }),
})
type Calendar = { windows: Window[]; jobs: Job[] }

/** Windows follow one another, so that they touch or leave gaps and never overlap; those withdrawn may lie anywhere. */
const place = (windows: readonly Window[]): (Window & { from: number; to: number })[] => {
  let day = 0
  return windows.map((each) => {
    const from = day + each.gap
    if (each.state !== 'withdrawn') day = from + each.days
    return { ...each, from, to: from + each.days }
  })
}

async function write(center: string, { windows, jobs }: Calendar): Promise<void> {
  await admin.query("INSERT INTO capacity.calendar VALUES ($1, 'site', 'FUNGIBLE')", [center])
  for (const [index, { from, to, bays, state }] of place(windows).entries())
    await admin.query(
      `INSERT INTO capacity.capacity_window
         (id, work_center_id, during, bays, commitment, published_at, expires_on, provenance, withdrawn_at)
       VALUES ($1, $2, daterange($3::date + $4::int, $3::date + $5::int), $6, 'FIRM', '2026-12-01', $7, 'REPORTED', $8)`,
      [
        `${center}/${index}`,
        center,
        DAY_ZERO,
        from,
        to,
        bays,
        state === 'expired' ? '2027-01-30' : state === 'until that day' ? '2027-01-31' : null,
        state === 'withdrawn' ? AT : null,
      ],
    )
  for (const [index, { from, days, bays, state }] of jobs.entries())
    await admin.query(
      `INSERT INTO capacity.reservation (id, work_center_id, during, bays, state, expires_at, placed_at, provenance)
       VALUES ($1, $2, daterange($3::date + $4::int, $3::date + $5::int), $6, $7, $8, '2026-12-01', 'REPORTED')`,
      [
        `${center}/${index}`,
        center,
        DAY_ZERO,
        from,
        from + days,
        bays,
        { reserved: 'RESERVED', held: 'HELD', lapsed: 'HELD', 'lapses that instant': 'HELD', released: 'RELEASED' }[
          state
        ],
        {
          reserved: null,
          held: '2027-01-31T12:00:01Z',
          lapsed: '2027-01-30',
          'lapses that instant': AT,
          released: null,
        }[state],
      ],
    )
}

async function readSpans(centers: readonly string[], first: number, end: number): Promise<Span[]> {
  const { rows } = await admin.query<Span>(
    `SELECT work_center_id, window_id, from_day - $2::date AS from, to_day - $2::date AS to, published, taken, free
     FROM capacity.export_free_span_v1($1, $2::date + $3::int, $2::date + $4::int, $5)`,
    [centers, DAY_ZERO, first, end, AT],
  )
  return rows
}

/** One day after the other, one job after the other; neighbours that are alike are then joined. */
function countSpans(center: string, { windows, jobs }: Calendar, first: number, end: number): Span[] {
  const spans: Span[] = []
  const placed = place(windows)
  for (let day = first; day < end; day++) {
    const index = placed.findIndex(
      ({ from, to, state }) => from <= day && day < to && (state === 'in force' || state === 'until that day'),
    )
    const window = placed[index]
    if (window === undefined) continue
    const taken = jobs
      .filter(({ from, days, state }) => from <= day && day < from + days && (state === 'reserved' || state === 'held'))
      .reduce((sum, { bays }) => sum + bays, 0)
    const last = spans.at(-1)
    if (last?.window_id === `${center}/${index}` && last.to === day && last.taken === taken) last.to = day + 1
    else
      spans.push({
        work_center_id: center,
        window_id: `${center}/${index}`,
        from: day,
        to: day + 1,
        published: window.bays,
        taken,
        free: Math.max(window.bays - taken, 0),
      })
  }
  return spans
}

async function expectSame(calendars: readonly Calendar[], first: number, end: number): Promise<void> {
  await admin.query('BEGIN')
  try {
    const centers = calendars.map((_, index) => `center-${index}`)
    for (const [index, center] of centers.entries()) await write(center, calendars[index] as Calendar)
    expect(await readSpans(centers, first, end)).toEqual(
      centers.flatMap((center, index) => countSpans(center, calendars[index] as Calendar, first, end)),
    )
  } finally {
    await admin.query('ROLLBACK')
  }
}

describe('what is free at a work center', () => {
  it('is what a count of each day says, for any calendars', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(calendar, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: -15, max: 60 }),
        fc.integer({ min: 1, max: 90 }),
        (calendars, first, days) => expectSame(calendars, first, first + days),
      ),
      // The message of a failure names the seed and the smallest calendars that fail.
      { numRuns: 300 },
    )
  })

  it('does not misjudge three overlapping jobs on two bays', async () => {
    const one = { bays: 1, state: 'reserved' } as const
    await expectSame(
      [
        {
          windows: [{ gap: 0, days: 30, bays: 2, state: 'in force' }],
          // The first and the last overlap the middle one and not each other: two bays do.
          jobs: [
            { from: 0, days: 10, ...one },
            { from: 5, days: 15, ...one },
            { from: 10, days: 10, ...one },
          ],
        },
        {
          windows: [{ gap: 0, days: 30, bays: 2, state: 'in force' }],
          // All three on day 9: one too many.
          jobs: [
            { from: 0, days: 10, ...one },
            { from: 5, days: 15, ...one },
            { from: 9, days: 10, ...one },
          ],
        },
      ],
      0,
      30,
    )
  })

  it('joins days on which as much ends as begins, and never those of two windows', async () => {
    const calendars: Calendar[] = [
      {
        windows: [
          { gap: 0, days: 10, bays: 2, state: 'in force' },
          { gap: 0, days: 10, bays: 2, state: 'in force' },
        ],
        jobs: [
          { from: 0, days: 5, bays: 1, state: 'reserved' },
          { from: 5, days: 15, bays: 1, state: 'held' },
        ],
      },
    ]
    await expectSame(calendars, 0, 20)
    expect(countSpans('center-0', calendars[0] as Calendar, 0, 20)).toHaveLength(2)
  })

  it('is not answered for a center that is unknown, and once for one that is named twice', async () => {
    expect(await readSpans(['nowhere'], 0, 10)).toEqual([])
    await admin.query('BEGIN')
    await write('twice', { windows: [{ gap: 0, days: 5, bays: 1, state: 'in force' }], jobs: [] })
    expect(await readSpans(['twice', 'twice'], 0, 10)).toHaveLength(1)
    await admin.query('ROLLBACK')
  })
})
