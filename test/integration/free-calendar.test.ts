import pg from 'pg'
import { actAs } from '../testkit/act-as.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { buildChance } from '../testkit/options/build-world.ts'
import { ADMIN } from '../testkit/principals.ts'

let database: TestDatabase
let admin: pg.Client
beforeAll(async () => {
  database = await createDatabase()
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
  await actAs(admin, ADMIN)
  await admin.query(
    `INSERT INTO capacity.calendar SELECT 'center-' || n, 'site', 'FUNGIBLE' FROM generate_series(1, 4) AS n`,
  )
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const centers = ['center-1', 'center-2', 'center-3', 'center-4']

/** The days that are free by the kept calendars, and by a sweep at this instant, each with what they rest on. */
async function readBoth(): Promise<{ kept: string[]; swept: string[] }> {
  const daysOf = async (sql: string): Promise<string[]> => {
    const { rows } = await admin.query<{ day: string }>(
      `SELECT work_center_id || ' ' || day::date || ' ' || ground AS day FROM (${sql}) AS spans
       CROSS JOIN generate_series(from_day, to_day - 1, interval '1 day') AS day ORDER BY 1`,
      [centers],
    )
    return rows.map(({ day }) => day)
  }
  return {
    kept: await daysOf(
      `SELECT work_center_id, (stretch->>0)::date AS from_day, (stretch->>1)::date AS to_day, (grounds->(stretch->>2)::int)::text AS ground
       FROM capacity.export_free_calendar_v1 CROSS JOIN json_array_elements(stretches) AS stretch
       WHERE work_center_id = ANY ($1) AND valid_until > now()`,
    ),
    swept: await daysOf(
      `SELECT work_center_id, from_day, to_day, json_build_array(commitment, provenance,
         to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), expires_on)::text AS ground
       FROM capacity.export_free_span_v1($1, (now() AT TIME ZONE 'UTC')::date - 366, '9999-12-31', now()) WHERE free > 0
         AND work_center_id IN (SELECT work_center_id FROM capacity.free_calendar WHERE valid_until > now())`,
    ),
  }
}

describe('the calendar that is kept swept', () => {
  it('says after every change what a sweep says', async () => {
    const { pick } = buildChance(23)
    let number = 0
    const day = () => pick([-400, -30, 0, 7, 20, 45, 80, 120, 200])
    const change = [
      () => [
        `INSERT INTO capacity.capacity_window (id, work_center_id, during, bays, commitment, published_at, expires_on, provenance)
         SELECT $1, $2, during, $5, $6, '2026-01-01', current_date + $7::int, 'REPORTED'
         FROM daterange(current_date + $3::int, current_date + $3::int + $4::int) AS during
         WHERE NOT EXISTS (SELECT FROM capacity.capacity_window AS other
           WHERE other.work_center_id = $2 AND other.during && daterange(current_date + $3::int, current_date + $3::int + $4::int)
             AND other.withdrawn_at IS NULL)`,
        `w${number}`,
        pick(centers),
        day(),
        pick([1, 15, 40]),
        pick([1, 2, 3]),
        pick(['FIRM', 'TENTATIVE']),
        pick([null, null, -3, 0, 30]),
      ],
      () => [
        `INSERT INTO capacity.reservation (id, work_center_id, during, bays, state, expires_at, placed_at, provenance)
         VALUES ($1, $2, daterange(current_date + $3::int, current_date + $3::int + $4::int), $5, $6,
           CASE WHEN $6 = 'HELD' THEN now() + $7::interval END, now(), 'REPORTED')`,
        `r${number}`,
        pick(centers),
        day(),
        pick([1, 8, 30]),
        pick([1, 2]),
        pick(['HELD', 'RESERVED', 'RESERVED']),
        pick(['1 hour', '-1 hour']),
      ],
      () => [
        `UPDATE capacity.reservation SET state = 'RELEASED', expires_at = NULL WHERE id = $1`,
        `r${pick([3, 9, 17, 40, 60])}`,
      ],
      () => [
        `UPDATE capacity.capacity_window SET withdrawn_at = now() WHERE id = $1 AND withdrawn_at IS NULL`,
        `w${pick([2, 8, 20, 33])}`,
      ],
      () => [`DELETE FROM capacity.reservation WHERE id = $1`, `r${pick([5, 11, 30])}`],
    ]
    let freeDays = 0
    for (number = 0; number < 150; number += 1) {
      const [sql = '', ...values] = pick([...change, ...change.slice(0, 2)])() as [string, ...unknown[]]
      await admin.query(sql, values)
      const { kept, swept } = await readBoth()
      expect(kept).toEqual(swept)
      freeDays += kept.length
    }
    expect(freeDays).toBeGreaterThan(1000)
  })

  it('holds until the first hold lapses or the first figure expires', async () => {
    await admin.query(`INSERT INTO capacity.calendar VALUES ('lapse', 'site', 'FUNGIBLE')`)
    const validUntil = async () => {
      const { rows } = await admin.query<{ left: string }>(
        `SELECT CASE WHEN valid_until = 'infinity' THEN 'ever' ELSE (valid_until AT TIME ZONE 'UTC')::text END AS left
         FROM capacity.free_calendar WHERE work_center_id = 'lapse'`,
      )
      return rows[0]?.left
    }
    const publish = (id: string, from: string, expiresOn: string | null) =>
      admin.query(
        `INSERT INTO capacity.capacity_window (id, work_center_id, during, bays, commitment, published_at, expires_on, provenance)
         VALUES ($1, 'lapse', daterange($2::date, $2::date + 10), 2, 'FIRM', now(), $3, 'REPORTED')`,
        [id, from, expiresOn],
      )
    await publish('ever', '2100-01-01', null)
    expect(await validUntil()).toBe('ever')
    await publish('until', '2101-01-01', '2090-05-31')
    expect(await validUntil()).toBe('2090-06-01 00:00:00')
    await admin.query(
      `INSERT INTO capacity.reservation VALUES ('hold', 'lapse', '[2100-01-01,2100-01-05)', 1, 'HELD', '2080-01-01T12:00Z', now(), 'REPORTED')`,
    )
    expect(await validUntil()).toBe('2080-01-01 12:00:00')
  })

  it('lets no window and no reservation move to another work center', async () => {
    const move = `UPDATE capacity.capacity_window SET work_center_id = 'center-1' WHERE id = 'ever'`
    await expect(admin.query(move)).rejects.toThrow('stays at its work center')
  })
})
