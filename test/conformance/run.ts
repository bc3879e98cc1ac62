/** `npm run conformance -- --requests 5000 --seed 11`: asks and compares, and prints every disagreement. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { stopOnSignals } from '../../cli/shutdown.ts'
import { startEmbeddedDatabase } from '../../database/embedded.ts'
import { startNetwork } from '../testkit/network.ts'
import { compareAnswers } from './conform.ts'
import { createGeneratedDatabase } from './generated-database.ts'
import { STAFF_EVERYWHERE } from '../testkit/principals.ts'

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
})
const [requests, seed] = [Number(values.requests), Number(values.seed)]
const print = (line: string): void => void process.stdout.write(`${line}\n`)
if (!(Number.isInteger(requests) && requests > 0 && Number.isInteger(seed) && seed >= 0)) {
  print('--requests takes a whole number from 1, --seed one from 0.')
  process.exit(2)
}

const shutdown = stopOnSignals()
const directory = mkdtempSync(path.join(tmpdir(), 'rsf-conformance-'))
shutdown.add(async () => rmSync(directory, { recursive: true, force: true }))
try {
  const server = await startEmbeddedDatabase(directory)
  shutdown.add(() => server.stop())
  const today = new Date().toISOString().slice(0, 10)
  const database = await createGeneratedDatabase(server.adminUrl, { seed, today })
  const network = await startNetwork({ as: STAFF_EVERYWHERE, database, asksWays: true })
  shutdown.add(() => network.stop())
  const startedAt = performance.now()
  const { disagreements, seen } = await compareAnswers(network, database.adminUrl, { requests, seed })
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  for (const disagreement of disagreements) print(`${disagreement}\n`)
  for (const [kind, count] of Object.entries(seen)) print(`${String(count).padStart(8)}  ${kind}`)
  print(`${requests} requests, seed ${seed}: ${disagreements.length} answered differently, in ${seconds} s.`)
  await shutdown.stop(disagreements.length === 0 ? 0 : 1)
} catch (error) {
  print(error instanceof Error ? error.message : String(error))
  await shutdown.stop(1)
}
