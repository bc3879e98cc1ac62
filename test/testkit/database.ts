import pg from 'pg'
import { prepareDatabase, type PreparedCapacity } from '../../database/prepare.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import type { ReferenceNetwork } from '../../reference/schema.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { adminUrl } from './env.ts'

/** A database of a test's own. */
export interface TestDatabase {
  readonly adminUrl: string
  drop: () => Promise<void>
}

/**
 * Copies the template, which has no figures of capacity; a network of the test's own is loaded in place of the reference
 * data, and figures beside it where they are asked for.
 */
export async function createDatabase(network?: ReferenceNetwork, capacity?: PreparedCapacity): Promise<TestDatabase> {
  const database = await create(`TEMPLATE ${new URL(adminUrl()).pathname.slice(1)}`)
  if (network ?? capacity)
    await prepareDatabase(
      database.adminUrl,
      manifest.map((entry) => entry.name),
      network ?? readReferenceNetwork(),
      capacity,
    )
  return database
}

/** Another one that holds the same, while nobody is connected to the first. */
export const copyDatabase = ({ adminUrl: from }: TestDatabase): Promise<TestDatabase> =>
  create(`TEMPLATE ${new URL(from).pathname.slice(1)}`)

/** Nothing is in it, not even a schema. */
export const createEmptyDatabase = (): Promise<TestDatabase> => create('')

async function create(how: string): Promise<TestDatabase> {
  const url = new URL(adminUrl())
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  url.pathname = `/${name}`
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client(maintenance.toString())
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  await run(`CREATE DATABASE ${name} ${how}`)
  return { adminUrl: url.toString(), drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
}
