/** Brings the database of DATABASE_URL to the state that the subgraphs expect, and ends: the job before they start. */
import { DatabaseProblem } from '../database/prepare.ts'
import { ReferenceProblem } from '../reference/read.ts'
import { readSettings, SettingProblem } from '../subgraphs/platform/env.ts'
import { openPreparedDatabase } from './prepared-database.ts'

try {
  const settings = readSettings()
  if (settings.databaseUrl === undefined) throw new SettingProblem('DATABASE_URL is not set.')
  const database = await openPreparedDatabase(settings)
  await database.stop()
} catch (error) {
  const isKnown = [SettingProblem, DatabaseProblem, ReferenceProblem].some((kind) => error instanceof kind)
  const message = error instanceof Error ? error.message : String(error)
  console.error(isKnown ? message : `The database was not prepared: ${message}`)
  process.exit(1)
}
