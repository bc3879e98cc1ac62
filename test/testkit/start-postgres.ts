/** Before the database tests: one PostgreSQL, and in it a template database with the reference network loaded. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedDatabase } from '../../database/embedded.ts'
import { prepareDatabase } from '../../database/prepare.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { shareAdminUrl } from './env.ts'
import { running } from './running.ts'

export default async function startPostgres(): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'rsf-test-'))
  const database = await startEmbeddedDatabase(directory)
  running.database = { ...database, directory }
  await prepareDatabase(
    database.adminUrl,
    manifest.map(({ name }) => name),
    readReferenceNetwork(),
  )
  shareAdminUrl(database.adminUrl)
}
