/** `npm run race`: many clients hold the same few docks and bays at once; then every day is counted anew. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startEmbeddedDatabase } from '../database/embedded.ts'
import { prepareDatabase } from '../database/prepare.ts'
import { readReferenceNetwork } from '../reference/read.ts'
import { manifest } from '../subgraphs/manifest.ts'
import { holdThroughFunction, runAttempts, toAttempts } from './race/attempts.ts'
import { recount } from './race/recount.ts'
import { createScarceCenters } from './race/scarce-centers.ts'

const { values } = parseArgs({
  options: {
    attempts: { type: 'string', default: '50000' },
    clients: { type: 'string', default: '32' },
    seed: { type: 'string', default: '1' },
  },
})
const [attempts, clients, seed] = [Number(values.attempts), Number(values.clients), Number(values.seed)]

/** @returns how many things were wrong */
async function race(): Promise<number> {
  const directory = mkdtempSync(path.join(tmpdir(), 'rsf-race-'))
  const running: (() => Promise<void>)[] = [() => Promise.resolve(rmSync(directory, { recursive: true, force: true }))]
  try {
    const database = await startEmbeddedDatabase(directory)
    running.push(database.stop)
    await prepareDatabase(
      database.adminUrl,
      manifest.map(({ name }) => name),
      readReferenceNetwork(),
    )
    const admin = new pg.Client(database.adminUrl)
    await admin.connect()
    running.push(() => admin.end())
    await createScarceCenters(admin)

    const start = performance.now()
    const answers = await runAttempts(database.adminUrl, {
      attempts: toAttempts(attempts, seed),
      clients,
      hold: holdThroughFunction,
    })
    const seconds = (performance.now() - start) / 1_000
    const { placed, days, takenBayDays, publishedBayDays, violations } = await recount(admin, answers)
    const outcomes = Map.groupBy(answers, ({ outcome }) => outcome)
    console.log(`${answers.length} attempts of ${clients} clients in ${seconds.toFixed(1)} s, seed ${seed}:
  ${(answers.length / seconds).toFixed(0)} attempts/s, ${(placed / seconds).toFixed(0)} holds/s
  ${[...outcomes].map(([outcome, all]) => `${all.length} ${outcome}`).join(', ')}; ${placed} rows
  ${days} days counted anew; at the end ${takenBayDays} of ${publishedBayDays} bay-days are taken
  ${violations.length === 0 ? 'none overbooked, none lost' : `${violations.length} VIOLATIONS`}`)
    for (const violation of violations.slice(0, 20)) console.log(`  ${violation}`)
    return violations.length + (answers.length === attempts ? 0 : 1)
  } finally {
    for (const stop of running.reverse()) await stop()
  }
}

process.exitCode = (await race()) === 0 ? 0 : 1
