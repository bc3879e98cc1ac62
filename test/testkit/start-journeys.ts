/** Before the journeys: the database, and the pages as they are in the sources. */
import { rmSync } from 'node:fs'
import { PICTURES_FOLDER } from './pictures.ts'
import { runCli } from './run-cli.ts'
import startPostgres from './start-postgres.ts'

export default async function startJourneys(): Promise<void> {
  rmSync(PICTURES_FOLDER, { recursive: true, force: true })
  await Promise.all([buildPages(), startPostgres()])
}

/** As people use them: built in this process, where NODE_ENV is "test", React would come with its checks for developers. */
async function buildPages(): Promise<void> {
  const build = runCli('build-pages.ts', [], { NODE_ENV: 'production' })
  if ((await build.ended) !== 0) throw new Error(`The pages cannot be built:\n${build.stdout()}\n${build.stderr()}`)
}
