import pg from 'pg'
import { prepareDatabase } from '../../database/prepare.ts'
import { toRoleUrl } from '../../database/roles.ts'
import { toIllustrativeCapacity } from '../../reference/illustrative/capacity.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { holdBays } from '../testkit/hold-bays.ts'
import { openData } from '../../subgraphs/capacity/data/open.ts'
import { writeWindows } from '../../subgraphs/capacity/data/write-windows.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { asPrincipal } from '../../subgraphs/platform/data/as-principal.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { ADMIN } from '../testkit/principals.ts'

const names = manifest.map(({ name }) => name)
const network = readReferenceNetwork()
const today = new Date().toISOString().slice(0, 10)
const figures = toIllustrativeCapacity(network, { today })
const TABLES = ['sites.work_center', 'capacity.calendar', 'capacity.capacity_window', 'capacity.reservation']

let database: TestDatabase
let admin: pg.Client
beforeEach(async () => {
  database = await createDatabase(network, { capacity: 'illustrative', today })
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
})
afterEach(async () => {
  await admin.end()
  await database.drop()
})

const prepare = (capacity: 'illustrative' | 'none', day = today) =>
  prepareDatabase(database.adminUrl, names, network, { capacity, today: day })

/** Every row with the transaction that wrote it: a row that was written again shows, even with the same values. */
const readRows = async (table: string): Promise<string[]> => {
  const { rows } = await admin.query<{ row: string }>(
    `SELECT xmin || ' ' || t::text AS row FROM ${table} AS t ORDER BY 1`,
  )
  return rows.map(({ row }) => row)
}
const readAllRows = async (): Promise<string[][]> => {
  const all = []
  for (const table of TABLES) all.push(await readRows(table))
  return all
}
const count = async (what: string): Promise<number> =>
  (await admin.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${what}`)).rows[0]?.count ?? -1

/** A work center whose figures are in force today. */
const published = figures.windows.find(
  ({ from, to, expiresOn }) => from <= today && today < to && expiresOn >= today,
) as (typeof figures.windows)[number]

describe('generated capacity in the database', () => {
  it('is there, marked in every row, and every dock is a work center of its own', async () => {
    expect(await count("capacity.capacity_window WHERE provenance = 'ILLUSTRATIVE'")).toBe(figures.windows.length)
    expect(await count("capacity.reservation WHERE provenance = 'ILLUSTRATIVE'")).toBe(figures.reservations.length)
    expect(await count("capacity.capacity_window WHERE provenance <> 'ILLUSTRATIVE'")).toBe(0)
    expect(await count("sites.work_center WHERE kind = 'FUNGIBLE' AND provenance = 'ILLUSTRATIVE'")).toBe(
      figures.workCenters.length,
    )
    expect(await count("sites.work_center WHERE kind = 'NAMED' AND provenance = 'REPORTED'")).toBe(
      await count('sites.dock'),
    )
    expect(
      await count(
        'sites.export_work_center_v1 AS w FULL JOIN capacity.calendar AS c ON c.work_center_id = w.id WHERE w.id IS NULL OR c.work_center_id IS NULL OR w.kind <> c.kind OR w.site_id <> c.site_id',
      ),
    ).toBe(0)
  })

  it('changes no row when it is loaded again on the same day', async () => {
    const before = await readAllRows()
    await prepare('illustrative')
    expect(await readAllRows()).toEqual(before)
  })

  it('moves on with the day, and goes when it is not wanted', async () => {
    const inNinetyDays = new Date(Date.parse(today) + 90 * 86_400_000).toISOString().slice(0, 10)
    await prepare('illustrative', inNinetyDays)
    const { windows } = toIllustrativeCapacity(network, { today: inNinetyDays })
    expect(await count('capacity.capacity_window')).toBe(windows.length)
    await prepare('none')
    expect(await count('capacity.capacity_window')).toBe(0)
    expect(await count('capacity.reservation')).toBe(0)
    expect(await count('sites.work_center')).toBe(await count('sites.dock'))
    expect(await count('capacity.calendar')).toBe(await count('sites.dock'))
  })

  it('never comes back to a work center that has reported, and keeps what was reported', async () => {
    const data = openData(toRoleUrl(database.adminUrl, 'capacity'))
    const { workCenterId, from, to } = published
    const window = { place: 1, workCenterId, from, to, bays: 1, commitment: 'FIRM' as const, expiresOn: null }
    expect(
      await asPrincipal(data, { requestId: 'test', principal: ADMIN }, (tx) => writeWindows(tx, [window])),
    ).toMatchObject({ outcome: 'WRITTEN' })
    await data.$disconnect()
    await prepare('illustrative')
    const own = `capacity.capacity_window WHERE work_center_id = '${published.workCenterId}'`
    expect(await count(own)).toBe(1)
    expect(await count(`capacity.reservation WHERE work_center_id = '${published.workCenterId}'`)).toBe(0)
    await prepare('none')
    expect(await count(own)).toBe(1)
  })

  it('gives way to a hold that somebody placed', async () => {
    const data = openData(database.adminUrl)
    const { rows } = await admin.query<{ work_center_id: string; from: string; to: string }>(
      `SELECT work_center_id, from_day::text AS from, (from_day + 1)::text AS to
       FROM capacity.free_span(ARRAY(SELECT work_center_id FROM capacity.calendar), $1::date, $1::date + 600, now())
       WHERE free = 1 AND published = 1 ORDER BY from_day LIMIT 1`,
      [today],
    )
    const [free] = rows as [{ work_center_id: string; from: string; to: string }]
    const expiresAt = new Date(Date.now() + 86_400_000)
    expect(
      await holdBays(data, {
        id: 'h',
        workCenterId: free.work_center_id,
        from: free.from,
        to: free.to,
        bays: 1,
        expiresAt,
      }),
    ).toEqual({ outcome: 'HELD' })
    await data.$disconnect()
    // By then more is booked, this day too.
    await prepare('illustrative', new Date(Date.parse(free.from) - 86_400_000).toISOString().slice(0, 10))
    const overbooked = await admin.query(
      `SELECT FROM capacity.free_span(ARRAY[$1], $2::date, $2::date + 1, now()) WHERE taken > published`,
      [free.work_center_id, free.from],
    )
    expect(overbooked.rowCount).toBe(0)
    expect(await count("capacity.reservation WHERE id = 'h'")).toBe(1)
  })

  it('is loaded with the facts or not at all', async () => {
    const before = await readAllRows()
    await admin.query(
      "ALTER TABLE capacity.reservation ADD CONSTRAINT refuses CHECK (placed_at < '2020-01-01') NOT VALID",
    )
    const inThirtyDays = new Date(Date.parse(today) + 30 * 86_400_000).toISOString().slice(0, 10)
    await expect(prepare('illustrative', inThirtyDays)).rejects.toThrow('refuses')
    expect(await readAllRows()).toEqual(before)
  })
})
