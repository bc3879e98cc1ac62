/** Generates each subgraph's Prisma client from its schema; `npm ci` runs it. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { manifest } from '../subgraphs/manifest.ts'

const run = promisify(execFile)

await Promise.all(
  manifest.map(async ({ name }) => {
    const schema = `subgraphs/${name}/prisma/schema.prisma`
    if (existsSync(schema))
      await run(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--schema', schema])
  }),
)
