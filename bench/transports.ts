/** `npm run bench`: what the way from the gateway to the subgraphs costs, on the question with 50 options. */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import Table from 'cli-table3'
import { startEmbeddedDatabase } from '../database/embedded.ts'
import { prepareDatabase } from '../database/prepare.ts'
import { manifest } from '../subgraphs/manifest.ts'
import { toCrowdedNetwork } from './crowded-network.ts'
import { LAYOUTS, startLayout, type Layout } from './layouts.ts'
import { MANY_OPTIONS_INPUT, MANY_OPTIONS_QUERY } from './many-options.ts'
import { join, measure, percentile, requestsPerSecond, type Measurement } from './measure.ts'

const OPTIONS = 50
const CONNECTIONS = 8
const ROUNDS = 5
const ROUND_SECONDS = 4
const WARM_UP_SECONDS = 4

const body = JSON.stringify({
  query: MANY_OPTIONS_QUERY,
  variables: { input: MANY_OPTIONS_INPUT, first: OPTIONS },
})

/** Figures of answers that are wrong or differ would compare nothing. */
async function checkAnswer(url: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const text = await response.text()
  const options = text.match(/"rank":/g)?.length ?? 0
  if (options !== OPTIONS || text.includes('"errors"')) throw new Error(`${options} options: ${text.slice(0, 300)}`)
  return text
}

async function bench(): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'rsf-bench-'))
  const running: (() => Promise<void>)[] = [() => Promise.resolve(rmSync(directory, { recursive: true, force: true }))]
  try {
    const database = await startEmbeddedDatabase(directory)
    running.push(database.stop)
    const names = manifest.map(({ name }) => name)
    await prepareDatabase(database.adminUrl, names, toCrowdedNetwork(OPTIONS))

    const layouts = new Map<Layout, { url: string; rounds: Measurement[] }>()
    const answers = new Set<string>()
    for (const layout of Object.keys(LAYOUTS) as Layout[]) {
      const { url, stop } = await startLayout(layout, database.adminUrl)
      running.push(stop)
      layouts.set(layout, { url, rounds: [] })
      answers.add(await checkAnswer(url))
      await measure(url, [body], CONNECTIONS, WARM_UP_SECONDS)
    }
    if (answers.size !== 1) throw new Error('The layouts do not answer the same.')
    console.log(
      `\n${OPTIONS} options, ${Buffer.byteLength([...answers].join())} bytes an answer; ${CONNECTIONS} connections, ` +
        `${ROUNDS} rounds of ${ROUND_SECONDS} s in turn after ${WARM_UP_SECONDS} s to warm up; ${cpus().length} CPUs, ` +
        'shared with the database and the load itself',
    )
    // In turn, and each time the other way round, so that what else the machine does hits all alike.
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { url, rounds } of round % 2 === 0 ? layouts.values() : [...layouts.values()].reverse())
        rounds.push(await measure(url, [body], CONNECTIONS, ROUND_SECONDS))
    print(new Map([...layouts].map(([layout, { rounds }]) => [layout, rounds])))
  } finally {
    for (const stop of running.reverse()) await stop()
  }
}

function print(rounds: ReadonlyMap<Layout, readonly Measurement[]>): void {
  const table = new Table({
    head: ['Layout', 'requests/s', 'by round', 'p50 ms', 'p99 ms', 'in process is'],
    style: { head: [], border: [] },
  })
  const base = requestsPerSecond(join(rounds.get('in process') ?? []))
  for (const [layout, all] of rounds) {
    const joined = join(all)
    const rate = requestsPerSecond(joined)
    table.push([
      layout,
      rate.toFixed(1),
      all.map((round) => requestsPerSecond(round).toFixed(0)).join(' '),
      percentile(joined, 50).toFixed(1),
      percentile(joined, 99).toFixed(1),
      `${(base / rate).toFixed(2)} times`,
    ])
  }
  console.log(table.toString())
  for (const [layout, how] of Object.entries(LAYOUTS)) console.log(`${layout}: ${how}`)
}

await bench()
