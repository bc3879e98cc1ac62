import pg from 'pg'
import { prepareDatabase } from '../../database/prepare.ts'
import { NO_ILLUSTRATIVE_CAPACITY } from '../../reference/illustrative/capacity.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import type { ReferenceNetwork } from '../../reference/schema.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import type { SqlClient } from '../../subgraphs/platform/data/sync-rows.ts'
import { loadReference as loadPrograms } from '../../subgraphs/programs/data/load-reference.ts'
import { loadReference as loadSystems } from '../../subgraphs/systems/data/load-reference.ts'
import { loadReference as loadTheaters } from '../../subgraphs/theaters/data/load-reference.ts'
import { copyRows } from './copy-rows.ts'
import { checkSize, GenerationProblem, type NetworkSize } from './network-size.ts'
import { setAside } from './set-aside.ts'
import { toNetwork } from './tables.ts'

/** What was written, and how long it took. */
export interface FilledTable {
  name: string
  rows: number
  seconds: number
}

/** The tables that are large, whose indexes are made at the end. */
const LARGE: readonly string[] = ['capacity.capability', 'capacity.capacity_window', 'capacity.reservation']

/**
 * What is free is swept once all is there, and not after each of the two tables. Of generated rows nothing is told: what would
 * look for reported ones among two million is left out.
 */
const ASLEEP = [
  ['capacity.capability', 'tell_after_insert'],
  ['capacity.capacity_window', 'refresh_after_insert'],
  ['capacity.capacity_window', 'tell_after_insert'],
  ['capacity.capacity_window', 'tell_asks_after_insert'],
  ['capacity.reservation', 'refresh_after_insert'],
] as const
const CALENDARS_AT_ONCE = 500

/**
 * Brings an empty database to the newest schema and fills it with a network that is made up: the same for the same
 * size, seed and day. All or nothing.
 * @param adminUrl connection string of a role that may create roles and schemas
 * @param onFilled called after each table
 * @throws GenerationProblem when the size means nothing or the database holds a network already
 * @throws DatabaseProblem when the server does not answer or refuses the login
 */
export async function fillNetwork(
  adminUrl: string,
  size: NetworkSize,
  onFilled: (table: FilledTable) => void = () => undefined,
): Promise<FilledTable[]> {
  checkSize(size)
  const subgraphs = manifest.map(({ name }) => name)
  await prepareDatabase(adminUrl, subgraphs, null)
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await client.query('BEGIN')
    const filled = await fill(client, size, onFilled)
    await client.query('COMMIT')
    return filled
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    await client.end()
  }
}

async function fill(
  client: pg.Client,
  size: NetworkSize,
  onFilled: (table: FilledTable) => void,
): Promise<FilledTable[]> {
  // Nobody else fills it between the look and the end.
  await client.query('LOCK TABLE sites.site IN EXCLUSIVE MODE')
  if ((await client.query('SELECT FROM sites.site LIMIT 1')).rowCount !== 0)
    throw new GenerationProblem('The database has sites already: a network is generated into an empty one only.')

  const filled: FilledTable[] = []
  const measure = async (name: string, write: () => Promise<number>): Promise<void> => {
    const startedAt = performance.now()
    const table = { name, rows: await write(), seconds: (performance.now() - startedAt) / 1000 }
    filled.push(table)
    onFilled(table)
  }
  const { ground, tables } = await toNetwork(size, readReferenceNetwork())
  await measure('theaters, countries, law, systems and their names', () => loadGround(client, ground))
  for (const [table, trigger] of ASLEEP) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${trigger}`)
  for (const table of tables) {
    const putBack = LARGE.includes(table.name) ? await setAside(client, table.name) : null
    await measure(table.name, () => copyRows(client, table))
    if (putBack) await measure(`  its indexes and constraints`, () => putBack().then(() => 0))
  }
  await client.query('SET CONSTRAINTS ALL IMMEDIATE')
  for (const [table, trigger] of ASLEEP) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ${trigger}`)
  await measure('statistics', async () => {
    await client.query('ANALYZE')
    return 0
  })
  await measure('capacity.free_calendar', () => sweepCalendars(client))
  return filled
}

/** Sweeps every calendar once. */
async function sweepCalendars(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ ids: string[] }>(
    `SELECT array_agg(work_center_id ORDER BY work_center_id) AS ids
     FROM (SELECT work_center_id, row_number() OVER (ORDER BY work_center_id) / $1 AS batch FROM capacity.calendar) AS own
     GROUP BY batch ORDER BY batch`,
    [CALENDARS_AT_ONCE],
  )
  for (const { ids } of rows) await client.query('SELECT capacity.refresh_free_calendar($1)', [ids])
  return rows.reduce((sum, { ids }) => sum + ids.length, 0)
}

/** What is few goes the way of the reference data. */
async function loadGround(client: pg.Client, ground: ReferenceNetwork): Promise<number> {
  let rows = 0
  const counting: SqlClient = {
    query: async (sql, values) => {
      const result = await client.query(sql, values)
      rows += result.rowCount ?? 0
      return result
    },
  }
  for (const load of [loadTheaters, loadPrograms, loadSystems]) await load(counting, ground, NO_ILLUSTRATIVE_CAPACITY)
  return rows
}
