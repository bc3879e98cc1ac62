import { startEmbeddedDatabase } from '../database/embedded.ts'
import { prepareDatabase } from '../database/prepare.ts'
import { readReferenceNetwork } from '../reference/read.ts'
import type { Settings } from '../subgraphs/platform/env.ts'
import { manifest } from '../subgraphs/manifest.ts'

export interface PreparedDatabase {
  readonly adminUrl: string
  stop: () => Promise<void>
}

/**
 * The database of DATABASE_URL, or the one that came with the packages, with roles, tables, the reference network and,
 * unless RSF_CAPACITY is `none`, generated figures of capacity.
 * @throws ReferenceProblem, EmbeddedDatabaseProblem, DatabaseProblem
 */
export async function openPreparedDatabase(settings: Settings): Promise<PreparedDatabase> {
  const network = readReferenceNetwork()
  const database: PreparedDatabase =
    settings.databaseUrl === undefined
      ? await startEmbeddedDatabase(settings.dataDirectory)
      : { adminUrl: settings.databaseUrl, stop: () => Promise.resolve() }
  try {
    await prepareDatabase(
      database.adminUrl,
      manifest.map(({ name }) => name),
      network,
      { capacity: settings.capacity },
    )
  } catch (error) {
    // Why it failed matters more than whether it could be stopped.
    await database.stop().catch(() => undefined)
    throw error
  }
  return database
}
