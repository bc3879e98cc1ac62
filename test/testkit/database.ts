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
  const template = new URL(adminUrl())
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const maintenance = new URL(template)
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
  await run(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`)
  const url = new URL(template)
  url.pathname = `/${name}`
  if (network ?? capacity)
    await prepareDatabase(
      url.toString(),
      manifest.map((entry) => entry.name),
      network ?? readReferenceNetwork(),
      capacity,
    )
  return { adminUrl: url.toString(), drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
}
