/** Before the journeys: the database, and the pages as they are in the sources. */
import { rmSync } from 'node:fs'
import { buildPages } from '../../console/build.ts'
import { PICTURES_FOLDER } from './pictures.ts'
import startPostgres from './start-postgres.ts'

export default async function startJourneys(): Promise<void> {
  rmSync(PICTURES_FOLDER, { recursive: true, force: true })
  await Promise.all([buildPages(), startPostgres()])
}
