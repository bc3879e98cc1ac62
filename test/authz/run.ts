/**
 * `npm run test:authz`: asks every cell of the matrix, and prints counts by kind and every cell that is not as it should be.
 * `-- --only 'Site[.]|reviseCapacity'` asks for the fields and mutations alone whose names the expression finds.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { stopOnSignals } from '../../cli/shutdown.ts'
import { startEmbeddedDatabase } from '../../database/embedded.ts'
import { prepareDatabase } from '../../database/prepare.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { listUnreached, openMatrix } from './matrix.ts'
import { explainFailure } from './outcome.ts'

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const only = new RegExp(values.only)
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const shutdown = stopOnSignals()
const directory = mkdtempSync(path.join(tmpdir(), 'rsf-authz-'))
shutdown.add(async () => rmSync(directory, { recursive: true, force: true }))
try {
  const server = await startEmbeddedDatabase(directory)
  shutdown.add(() => server.stop())
  const names = manifest.map(({ name }) => name)
  await prepareDatabase(server.adminUrl, names, readReferenceNetwork(), { capacity: 'illustrative' })
  const matrix = await openMatrix({ adminUrl: server.adminUrl, drop: () => Promise.resolve() })
  shutdown.add(() => matrix.stop())
  const startedAt = performance.now()
  const questions = matrix.questions.filter(({ fields }) => fields.some(({ field }) => only.test(field)))
  const changes = matrix.changes.filter(({ mutation }) => only.test(mutation))
  const outcome = await matrix.ask({ questions, changes })
  const { counts, failures } = outcome
  for (const failure of failures) print(`${explainFailure(failure)}\n`)
  for (const type of listUnreached(questions, outcome)) print(`no record was reached: ${type}`)
  for (const [kind, count] of [...counts].sort()) print(`${String(count).padStart(8)}  ${kind}`)
  const cells = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  print(`${cells} cells, ${failures.length} not as they should be, in ${seconds} s.`)
  await shutdown.stop(failures.length === 0 ? 0 : 1)
} catch (error) {
  print(error instanceof Error ? error.message : String(error))
  await shutdown.stop(1)
}
