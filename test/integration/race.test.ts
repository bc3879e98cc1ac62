import pg from 'pg'
import { holdThroughFunction, runAttempts, toAttempts, type Hold } from '../../bench/race/attempts.ts'
import { recount } from '../../bench/race/recount.ts'
import { createScarceCenters, FIRST_DAY } from '../../bench/race/scarce-centers.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'

let database: TestDatabase
let admin: pg.Client
beforeEach(async () => {
  database = await createDatabase()
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
  await createScarceCenters(admin)
})
afterEach(async () => {
  await admin.end()
  await database.drop()
})

/** Looks what is free and then takes it, as if nobody else did: under READ COMMITTED and without the lock. */
const holdNaively: Hold = async (client, { id, workCenterId, firstDay, endDay, bays }, expiresAt) => {
  const during = [workCenterId, FIRST_DAY, firstDay, endDay, bays]
  const { rows } = await client.query<{ lacking_on: string | null }>(
    'SELECT capacity.find_lacking_day($1, daterange($2::date + $3::int, $2::date + $4::int), $5, now()) AS lacking_on',
    during,
  )
  if (rows[0]?.lacking_on !== null) return 'NO_CAPACITY'
  await client.query('SELECT pg_sleep(0.005)')
  await client.query(
    `INSERT INTO capacity.reservation (id, work_center_id, during, bays, state, expires_at, placed_at, provenance)
     VALUES ($6, $1, daterange($2::date + $3::int, $2::date + $4::int), $5, 'HELD', $7, clock_timestamp(), 'REPORTED')
     ON CONFLICT DO NOTHING`,
    [...during, id, expiresAt],
  )
  return 'HELD'
}

describe('many clients that hold the same few docks and bays', () => {
  it('overbook nothing and lose nothing', async () => {
    const attempts = toAttempts(1_000, 7)
    const url = database.adminUrl
    const answers = await runAttempts(url, { attempts, clients: 8, hold: holdThroughFunction })
    const { placed, violations } = await recount(admin, answers)
    expect(violations).toEqual([])
    expect(answers).toHaveLength(1_000)
    expect(placed).toBeGreaterThan(50)
  })

  it('are caught by the recount when they hold without the lock', async () => {
    const attempts = toAttempts(200, 7)
    const answers = await runAttempts(database.adminUrl, { attempts, clients: 8, hold: holdNaively })
    const { violations } = await recount(admin, answers)
    expect(violations).toContainEqual(expect.stringMatching(/^race\/[\w-]+, day \d+: \d bays taken of \d$/))
  })

  it('are caught by the recount when a hold is lost, changed or never asked for', async () => {
    const attempts = toAttempts(60, 8)
    const url = database.adminUrl
    const answers = await runAttempts(url, { attempts, clients: 2, hold: holdThroughFunction })
    expect((await recount(admin, answers)).violations).toEqual([])
    const [lost, changed] = [
      ...new Set(answers.filter((each) => each.outcome === 'HELD').map((each) => each.attempt.id)),
    ]
    await admin.query('DELETE FROM capacity.reservation WHERE id = $1', [lost])
    await admin.query(
      'UPDATE capacity.reservation SET during = daterange(lower(during), upper(during) + 300) WHERE id = $1',
      [changed],
    )
    await admin.query(
      `INSERT INTO capacity.reservation VALUES ('stray', 'race/berths', '[2090-01-20,2090-01-21)', 1, 'RESERVED', NULL,
         now(), 'REPORTED')`,
    )
    expect((await recount(admin, answers)).violations).toEqual(
      expect.arrayContaining([
        `${lost}: held, and there 0 times`,
        `${changed}: there with other figures than asked for`,
        'stray: there, and never asked for',
      ]),
    )
  })

  it('are refused under a stricter isolation, where the lock would not help', async () => {
    const client = new pg.Client(database.adminUrl)
    await client.connect()
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    const [attempt] = toAttempts(1, 9)
    await expect(holdThroughFunction(client, attempt as never, new Date())).rejects.toThrow('READ COMMITTED only')
    await client.end()
  })
})
