/** `npm run bench:scale`: what a network a hundred times as large costs the question with 20 options. */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { startEmbeddedDatabase } from '../database/embedded.ts'
import { AS_STAFF } from './askers.ts'
import { explain, findEnd, findNetworkStatements, logStatements } from './explain-statement.ts'
import { startLayout } from './layouts.ts'
import { join, measure, percentile, requestsPerSecond, type Measurement } from './measure.ts'
import { checkScaleAnswer, type ScaleAnswer } from './scale-answer.ts'
import { countRows, openScaleDatabase, type NetworkCounts } from './scale-databases.ts'
import { toScaleQuestions, type ScaleQuestion } from './scale-questions.ts'

const USAGE = `Usage: npm run bench:scale -- [options]

  --data DIR      keeps the databases in this folder and uses those that are there
  --systems N     systems of the large network (2000)
  --rounds N      rounds of each load on each network (4)
  --seconds N     length of a round (6)
  --no-origin     asks without origins, so without transit
  --today DATE    the day that the networks are relative to (today)
  --explain       prints how PostgreSQL ran the statement of the first question on each network, and measures nothing`

const SEED = 7
const SMALL = { sites: 115, systems: 85 }
const LARGE_SITES = 10_000
const SHAPE = { weeks: 104, capabilitiesPerSite: 50, seed: SEED }
/** One shows the latency of an answer, eight what the network gives at most. */
const CONNECTIONS = [1, 8] as const
const WARM_UP_SECONDS = 6

interface Bench {
  name: string
  url: string
  counts: NetworkCounts
  answers: ScaleAnswer[]
  rounds: Map<number, Measurement[]>
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      systems: { type: 'string', default: '2000' },
      rounds: { type: 'string', default: '4' },
      seconds: { type: 'string', default: '6' },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      'no-origin': { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  return { ...values, systems: Number(values.systems), rounds: Number(values.rounds), seconds: Number(values.seconds) }
}

async function bench(): Promise<void> {
  const { data, systems, rounds, seconds, today, explain: isToExplain, help, 'no-origin': noOrigin } = readArguments()
  if (help) return console.log(USAGE)
  const directory = data ?? mkdtempSync(path.join(tmpdir(), 'rsf-scale-'))
  const stops: (() => Promise<void>)[] = []
  if (data === undefined) stops.push(() => Promise.resolve(rmSync(directory, { recursive: true, force: true })))
  try {
    const server = await startEmbeddedDatabase(directory)
    stops.push(server.stop)
    const questions = toScaleQuestions(today, !noOrigin)
    const benches: Bench[] = []
    for (const [name, size] of [
      ['reference size', { ...SMALL, ...SHAPE, today }],
      ['100 times', { sites: LARGE_SITES, systems, ...SHAPE, today }],
    ] as const) {
      const adminUrl = await openScaleDatabase(server.adminUrl, `scale_${size.sites}_${size.systems}`, size)
      if (isToExplain) stops.push(await logStatements(adminUrl))
      const { url, stop } = await startLayout('in process', adminUrl)
      stops.push(stop)
      const one = {
        name,
        url,
        counts: await countRows(adminUrl),
        answers: [],
        rounds: new Map<number, Measurement[]>(),
      }
      benches.push(one)
      if (isToExplain && questions[0])
        await printPlan(one, adminUrl, questions[0], path.join(directory, 'postgres', 'server.log'))
    }
    if (isToExplain) return
    const bodies: string[] = []
    for (const question of questions) {
      const answers = await Promise.all(benches.map((one) => checkScaleAnswer(one.url, question)))
      // A question that one network answers with nothing compares nothing.
      if (answers.some(({ options }) => options === 0)) continue
      bodies.push(question.body)
      for (const [index, answer] of answers.entries()) benches[index]?.answers.push(answer)
    }
    if (bodies.length < questions.length / 2)
      throw new Error(`Only ${bodies.length} questions have options in both networks.`)
    for (const { url } of benches)
      for (const count of CONNECTIONS) await measure(url, bodies, count, WARM_UP_SECONDS, AS_STAFF)
    // In turn, and each time the other way round, so that what else the machine does hits both alike.
    for (let round = 0; round < rounds; round += 1)
      for (const count of CONNECTIONS)
        for (const one of round % 2 === 0 ? benches : benches.toReversed())
          one.rounds.set(count, [
            ...(one.rounds.get(count) ?? []),
            await measure(one.url, bodies, count, seconds, AS_STAFF),
          ])
    print(benches, bodies.length, `${rounds} rounds of ${seconds} s in turn after ${WARM_UP_SECONDS} s to warm up`)
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

async function printPlan({ name, url }: Bench, adminUrl: string, question: ScaleQuestion, log: string): Promise<void> {
  const from = findEnd(log)
  // A statement that is too slow for an answer is worth explaining too.
  const answer = await checkScaleAnswer(url, question).catch((error: unknown) => String(error))
  console.log(`\n${name}: ${question.name}, ${JSON.stringify(answer)}`)
  for (const statement of findNetworkStatements(log, from)) console.log(`\n${await explain(adminUrl, statement)}`)
}

function print(benches: readonly Bench[], questionCount: number, how: string): void {
  const average = (list: readonly number[]): string =>
    (list.reduce((sum, one) => sum + one, 0) / list.length).toFixed(0)
  for (const { name, counts, answers } of benches)
    console.log(
      `${name}: ${counts.sites} sites, ${counts.systems} systems, ${counts.capabilities} capabilities, ${counts.windows} windows; ` +
        `on average ${average(answers.map((one) => one.considered))} sites considered, ${average(answers.map((one) => one.options))} options, ` +
        `of those shown ${average(answers.map((one) => one.withTransit))} with transit, ${average(answers.map((one) => one.withDates))} with dates`,
    )
  console.log(
    `\n${questionCount} questions; ${how}; ${cpus().length} CPUs, shared with the database and the load itself`,
  )
  const table = new Table({
    head: ['connections', 'network', 'requests', 'p50 ms', 'p99 ms', 'requests/s', 'p50 by round'],
    style: { head: [], border: [] },
  })
  for (const count of CONNECTIONS) {
    const joined = benches.map(({ rounds }) => join(rounds.get(count) ?? []))
    for (const [index, { name, rounds }] of benches.entries()) {
      const all = joined[index] ?? join([])
      table.push([
        count,
        name,
        all.latenciesMs.length,
        percentile(all, 50).toFixed(1),
        percentile(all, 99).toFixed(1),
        requestsPerSecond(all).toFixed(1),
        (rounds.get(count) ?? []).map((round) => percentile(round, 50).toFixed(0)).join(' '),
      ])
    }
    const [small, large] = joined
    if (small === undefined || large === undefined) continue
    const ratio = (of: (measurement: Measurement) => number): string => `${(of(large) / of(small)).toFixed(2)} times`
    const [p50, p99] = [50, 99].map((percent) => ratio((one) => percentile(one, percent)))
    table.push([count, 'ratio', '', p50 ?? '', p99 ?? '', ratio(requestsPerSecond), ''])
  }
  console.log(table.toString())
}

await bench()
