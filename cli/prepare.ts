/** Brings the database of DATABASE_URL to the state that the subgraphs expect, and ends: the job before they start. */
import { readSettings, SettingProblem } from '../subgraphs/platform/env.ts'
import { openPreparedDatabase } from './prepared-database.ts'
import { toOneLine } from './to-one-line.ts'

try {
  const settings = readSettings()
  if (settings.databaseUrl === undefined) throw new SettingProblem('DATABASE_URL is not set.')
  const database = await openPreparedDatabase(settings)
  await database.stop()
} catch (error) {
  console.error(toOneLine(error, 'The database was not prepared'))
  process.exit(1)
}
