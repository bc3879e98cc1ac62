import pg from 'pg'
import { fillNetwork } from '../../bench/generator/fill-network.ts'
import type { TestDatabase } from '../testkit/database.ts'
import { addRareFacts } from './rare-facts.ts'

/** As many as a plain reference can go through a thousand times while somebody waits. */
const SIZE = { sites: 300, systems: 60, weeks: 104, capabilitiesPerSite: 12 }

/**
 * An empty database beside the administrator's, filled with a network that is made up, with rare facts made frequent.
 * @param today YYYY-MM-DD
 */
export async function createGeneratedDatabase(
  adminUrl: string,
  { seed, today }: { seed: number; today: string },
): Promise<TestDatabase> {
  const name = `conformance_${crypto.randomUUID().replaceAll('-', '')}`
  const [url, maintenance] = [new URL(adminUrl), new URL(adminUrl)]
  url.pathname = `/${name}`
  maintenance.pathname = '/postgres'
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client(maintenance.toString())
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  await run(`CREATE DATABASE ${name}`)
  const database = { adminUrl: url.toString(), drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
  try {
    await fillNetwork(database.adminUrl, { ...SIZE, seed, today })
    await addRareFacts(database.adminUrl, { seed, today })
  } catch (error) {
    await database.drop()
    throw error
  }
  return database
}
