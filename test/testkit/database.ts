import pg from 'pg'
import { prepareDatabase } from '../../database/prepare.ts'
import type { ReferenceNetwork } from '../../reference/schema.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { adminUrl } from './env.ts'

/** A database of a test's own. */
export interface TestDatabase {
  readonly adminUrl: string
  drop: () => Promise<void>
}

/** Copies the template; with a network of the test's own it is loaded in place of the reference data. */
export async function createDatabase(network?: ReferenceNetwork): Promise<TestDatabase> {
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
  if (network)
    await prepareDatabase(
      url.toString(),
      manifest.map((entry) => entry.name),
      network,
    )
  return { adminUrl: url.toString(), drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
}
