/** `npm run schema:changes`: what clients will see differently since the last release; 1 where it breaks what they were promised. */
import { buildSchema } from 'graphql'
import { diffSchemas } from './diff-schemas.ts'
import { findBreaches } from './find-breaches.ts'
import { readReleased, readWorkingSdl } from './released.ts'
import { writeEntry } from './write-entry.ts'

const released = readReleased()
const working = buildSchema(readWorkingSdl())
console.log(writeEntry(`Since ${released.version}, ${released.day}`, await diffSchemas(released.schema, working)))
const breaches = await findBreaches(released.schema, working, new Date().toISOString().slice(0, 10))
for (const breach of breaches) console.error(breach)
if (breaches.length > 0) process.exitCode = 1
