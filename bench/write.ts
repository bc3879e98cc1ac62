/** `npm run bench:write`: how many publications and withdrawals the network acknowledges per second. */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { startEmbeddedDatabase } from '../database/embedded.ts'
import { prepareDatabase } from '../database/prepare.ts'
import { toIllustrativeCapacity } from '../reference/illustrative/capacity.ts'
import { readReferenceNetwork } from '../reference/read.ts'
import { manifest } from '../subgraphs/manifest.ts'
import { asPartner } from './askers.ts'
import { startLayout } from './layouts.ts'
import { join, percentile, requestsPerSecond, type Measurement } from './measure.ts'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '6' }, rounds: { type: 'string', default: '3' } },
})
const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)]

const WINDOW = '{ window { id version } userErrors { code message } }'
const PUBLISH = `mutation ($key: String!, $input: PublishCapacityInput!) {
  written: publishCapacity(idempotencyKey: $key, input: $input) ${WINDOW}
}`
const WITHDRAW = `mutation ($key: String!, $id: ID!, $version: Int!) {
  written: withdrawCapacity(idempotencyKey: $key, id: $id, expectedVersion: $version) ${WINDOW}
}`
/** A calendar stays as full as calendars are: what was published this many windows ago is withdrawn. */
const KEPT_WINDOWS = 24
const DAY_MS = 86_400_000

/** A work center and who answers for it. */
interface Place {
  workCenter: string
  partner: string
  /** How many windows were published there. */
  published: number
  windows: { id: string; version: number }[]
}

/** Each load: how many clients, and where they publish. */
const LOADS: Record<string, { clients: number; choose: (places: Place[]) => Place[] }> = {
  'one client': { clients: 1, choose: (places) => places.slice(0, 1) },
  '32 clients, one work center': { clients: 32, choose: (places) => places.slice(0, 1) },
  '32 clients, a work center each': { clients: 32, choose: (places) => places },
}

async function bench(): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'rsf-write-'))
  const stops: (() => Promise<unknown>)[] = [async () => rmSync(directory, { recursive: true, force: true })]
  try {
    const { adminUrl, stop: stopDatabase } = await startEmbeddedDatabase(directory)
    stops.push(stopDatabase)
    const network = readReferenceNetwork()
    await prepareDatabase(
      adminUrl,
      manifest.map(({ name }) => name),
      network,
      { capacity: 'illustrative' },
    )
    const operatorOf = new Map(network.sites.map(({ id, operatorIds }) => [id, operatorIds[0]]))
    const today = new Date().toISOString().slice(0, 10)
    const places = toIllustrativeCapacity(network, { today }).workCenters.flatMap(({ id, siteId }): Place[] => {
      const partner = operatorOf.get(siteId)
      return partner === undefined ? [] : [{ workCenter: id, partner, published: 0, windows: [] }]
    })
    const { url, stop } = await startLayout('in process', adminUrl)
    stops.push(stop)
    const measured = new Map<string, Measurement[]>()
    for (let round = -1; round < rounds; round += 1)
      for (const [name, { clients, choose }] of Object.entries(LOADS)) {
        const one = await publishFor(url, choose(places), clients)
        // The first round warms up.
        if (round >= 0) measured.set(name, [...(measured.get(name) ?? []), one])
      }
    print(measured)
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

/** Each client writes the next when the last was acknowledged: publishes on days of its own, withdraws what is old. */
async function publishFor(url: string, places: readonly Place[], clients: number): Promise<Measurement> {
  const latenciesMs: number[] = []
  const start = performance.now()
  const isOver = (): boolean => performance.now() - start > seconds * 1_000
  await Promise.all(
    Array.from({ length: clients }, async (_, index) => {
      const place = places[index % places.length]
      while (place !== undefined && !isOver()) {
        const before = performance.now()
        await writeAt(url, place)
        latenciesMs.push(performance.now() - before)
      }
    }),
  )
  return { seconds: (performance.now() - start) / 1_000, latenciesMs }
}

async function writeAt(url: string, place: Place): Promise<void> {
  const old = place.windows.length > KEPT_WINDOWS ? place.windows.shift() : undefined
  if (old !== undefined) return void (await send(url, place, WITHDRAW, old))
  // A month each, over some ten years, begun anew when they are through.
  const from = Date.UTC(2030, 0, 1) + 30 * DAY_MS * (place.published++ % 120)
  const toDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
  const input = {
    workCenter: place.workCenter,
    from: toDay(from),
    to: toDay(from + 30 * DAY_MS),
    bays: 2,
    commitment: 'FIRM',
  }
  place.windows.push(await send(url, place, PUBLISH, { input }))
}

async function send(url: string, place: Place, query: string, variables: object): Promise<Place['windows'][number]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: asPartner(place.partner) },
    body: JSON.stringify({ query, variables: { key: crypto.randomUUID(), ...variables } }),
  })
  const answer = (await response.json()) as { data?: { written?: { window: Place['windows'][number] | null } | null } }
  const window = answer.data?.written?.window
  if (!window) throw new Error(`Not written: ${JSON.stringify(answer)}`)
  return window
}

function print(measured: ReadonlyMap<string, readonly Measurement[]>): void {
  const table = new Table({
    head: ['load', 'acknowledged', 'per second', 'p50 ms', 'p99 ms'],
    style: { head: [], border: [] },
  })
  for (const [name, all] of measured) {
    const joined = join(all)
    table.push([
      name,
      joined.latenciesMs.length,
      requestsPerSecond(joined).toFixed(0),
      percentile(joined, 50).toFixed(1),
      percentile(joined, 99).toFixed(1),
    ])
  }
  console.log(
    `${rounds} rounds of ${seconds} s in turn; ${cpus().length} CPUs, shared with the database and the clients`,
  )
  console.log(table.toString())
}

await bench()
