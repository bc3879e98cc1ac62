/** `npm run start:distributed`: the network as eight processes that talk over HTTP, each subgraph with its own role. */
import { DatabaseProblem } from '../database/prepare.ts'
import { EmbeddedDatabaseProblem } from '../database/embedded.ts'
import { toRoleUrl } from '../database/roles.ts'
import { ReferenceProblem } from '../reference/read.ts'
import { readSettings, SettingProblem } from '../subgraphs/platform/env.ts'
import { manifest } from '../subgraphs/manifest.ts'
import { assertFree } from './distributed/assert-free.ts'
import { keepRunning, type RunningPart } from './distributed/keep-running.ts'
import { openPreparedDatabase } from './prepared-database.ts'

/** How long the parts may take to start on a slow machine. */
const START_DEADLINE_MS = 60_000

/** What was started; stopped in the reverse order, so that the gateway ends its requests while the rest still answers. */
const running: { stop: () => Promise<void> }[] = []
let stopping: Promise<never> | undefined

const stop = (exitCode: number): Promise<never> =>
  (stopping ??= (async (): Promise<never> => {
    for (const part of running.reverse()) await part.stop()
    process.exit(exitCode)
  })())

async function start(): Promise<void> {
  const settings = readSettings()
  const port = settings.port ?? 4000
  const addresses = manifest.map(({ name, port }) => {
    const url = settings.urlOf(name) ?? `http://127.0.0.1:${port}/graphql`
    return { name, url, port: new URL(url).port, variable: name.toUpperCase() }
  })
  await assertFree(settings.host, port, 'PORT')
  for (const { port, variable } of addresses) await assertFree('127.0.0.1', Number(port), `${variable}_URL`)

  const database = await openPreparedDatabase(settings)
  running.push(database)
  const parts: RunningPart[] = addresses.map(({ name, port, variable }) =>
    keepRunning(
      {
        name,
        file: `subgraphs/${name}/server.ts`,
        environment: {
          PORT: port,
          HOST: '127.0.0.1',
          [`${variable}_DATABASE_URL`]: settings.databaseUrlOf(name) ?? toRoleUrl(database.adminUrl, name),
        },
      },
      console.log,
    ),
  )
  running.push({ stop: async () => void (await Promise.all(parts.map((part) => part.stop()))) })
  running.push(
    keepRunning(
      {
        name: 'gateway',
        file: 'gateway/main.ts',
        environment: {
          PORT: String(port),
          HOST: settings.host,
          ...Object.fromEntries(addresses.map(({ variable, url }) => [`${variable}_URL`, url])),
        },
      },
      console.log,
    ),
  )
  await waitUntilReady(`http://${settings.host}:${port}/readyz`)
  console.log(`\nThe network answers at http://${settings.host}:${port}/graphql. Ctrl-C stops it.`)
}

async function waitUntilReady(url: string): Promise<void> {
  const deadline = performance.now() + START_DEADLINE_MS
  while (stopping === undefined) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    if (performance.now() > deadline) throw new SettingProblem('The parts did not become ready: see the lines above.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function toOneLine(error: unknown): string {
  const isKnown = [SettingProblem, DatabaseProblem, EmbeddedDatabaseProblem, ReferenceProblem].some(
    (kind) => error instanceof kind,
  )
  const message = error instanceof Error ? error.message : String(error)
  return isKnown ? message : `The network did not start: ${message}`
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0))

await start().catch(async (error: unknown) => {
  console.error(toOneLine(error))
  await stop(1)
})
