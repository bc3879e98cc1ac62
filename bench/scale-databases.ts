import pg from 'pg'
import { prepareDatabase } from '../database/prepare.ts'
import { manifest } from '../subgraphs/manifest.ts'
import { fillNetwork } from './generator/fill-network.ts'
import type { NetworkSize } from './generator/network-size.ts'

/** What is in a network, as its tables count. */
export interface NetworkCounts {
  sites: number
  systems: number
  capabilities: number
  windows: number
}

/**
 * A database of the server with a generated network in it; one that is there from an earlier run is
 * brought to the newest schema and taken as it is.
 * @returns its connection string
 */
export async function openScaleDatabase(serverUrl: string, name: string, size: NetworkSize): Promise<string> {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const adminUrl = url.toString()
  const isNew = await withClient(serverUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`)
    return rowCount === 0
  })
  if (!isNew && (await countRows(adminUrl).catch(() => null))) {
    await prepareDatabase(
      adminUrl,
      manifest.map((entry) => entry.name),
      null,
    )
    return adminUrl
  }
  const startedAt = performance.now()
  const filled = await fillNetwork(adminUrl, size)
  const rows = filled.reduce((sum, table) => sum + table.rows, 0)
  const seconds = (performance.now() - startedAt) / 1000
  console.log(
    `${name}: ${rows.toLocaleString('en')} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds).toLocaleString('en')} rows/s`,
  )
  return adminUrl
}

export const countRows = (adminUrl: string): Promise<NetworkCounts> =>
  withClient(adminUrl, async (client) => {
    const { rows } = await client.query<NetworkCounts>(
      `SELECT (SELECT count(*)::int FROM sites.site) AS sites, (SELECT count(*)::int FROM systems.system) AS systems,
         (SELECT count(*)::int FROM capacity.capability) AS capabilities,
         (SELECT count(*)::int FROM capacity.capacity_window) AS windows`,
    )
    const [counts] = rows
    if (counts === undefined || counts.sites === 0) throw new Error('There is no network in the database.')
    return counts
  })

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
