/**
 * `npm run schema:release -- <version>`: makes the schema as it is the one that clients are told of, and writes what changed into
 * schema/CHANGELOG.md. Refuses what breaks the policy of schema/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { findReleaseProblems } from './find-release-problems.ts'
import { diffSchemas } from './diff-schemas.ts'
import { CHANGELOG_FILE, readReleased, readWorkingSdl, RELEASED_FILE, toReleasedSdl } from './released.ts'
import { addEntry, writeEntry } from './write-entry.ts'

const [version = ''] = process.argv.slice(2)
const today = new Date().toISOString().slice(0, 10)
const released = readReleased()
const sdl = readWorkingSdl()
const working = buildSchema(sdl)
const problems = await findReleaseProblems(released, working, version, today)
if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  process.exit(1)
}
const entry = writeEntry(`${version}, ${today}`, await diffSchemas(released.schema, working))
writeFileSync(CHANGELOG_FILE, addEntry(readFileSync(CHANGELOG_FILE, 'utf8'), entry))
writeFileSync(RELEASED_FILE, toReleasedSdl(version, today, sdl))
console.log(entry)
