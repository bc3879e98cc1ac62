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
import { toNetwork } from './tables.ts'

/** What was written, and how long it took. */
export interface FilledTable {
  name: string
  rows: number
  seconds: number
}

/** Kept row by row it costs more than all else together; built at the end it is checked against every row just the same. */
const OVERLAP = {
  table: 'capacity.capacity_window',
  constraint: 'windows_never_overlap',
}

/** Their calendars are swept once at the end and not at each step. */
const SWEPT = ['capacity.capacity_window', 'capacity.reservation']

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
  const { rows } = await client.query<{ definition: string }>(
    'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = $1::regclass AND conname = $2',
    [OVERLAP.table, OVERLAP.constraint],
  )
  await client.query(`ALTER TABLE ${OVERLAP.table} DROP CONSTRAINT ${OVERLAP.constraint}`)
  for (const table of SWEPT) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER refresh_after_insert`)
  for (const table of tables) await measure(table.name, () => copyRows(client, table))
  await measure('constraints', async () => {
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    for (const table of SWEPT) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER refresh_after_insert`)
    await client.query(`ALTER TABLE ${OVERLAP.table} ADD CONSTRAINT ${OVERLAP.constraint} ${rows[0]?.definition ?? ''}`)
    return 0
  })
  await measure('statistics', async () => {
    await client.query('ANALYZE')
    return 0
  })
  await measure('capacity.free_calendar', async () => {
    await client.query('SELECT capacity.refresh_free_calendar(ARRAY(SELECT work_center_id FROM capacity.calendar))')
    const { rows: swept } = await client.query<{ count: number }>(
      'SELECT count(*)::integer AS count FROM capacity.free_calendar',
    )
    return swept[0]?.count ?? 0
  })
  return filled
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
