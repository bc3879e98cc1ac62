/** `npm start`: the whole network in one process, on the PostgreSQL that came with it or on DATABASE_URL. */
import { readSettings, SettingProblem } from '../subgraphs/platform/env.ts'
import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { startGateway, type RunningGateway } from '../gateway/server.ts'
import { openInProcessTransport } from '../gateway/transport/in-process.ts'
import { DatabaseProblem } from '../database/prepare.ts'
import { EmbeddedDatabaseProblem } from '../database/embedded.ts'
import { toRoleUrl } from '../database/roles.ts'
import { ReferenceProblem } from '../reference/read.ts'
import { manifest } from '../subgraphs/manifest.ts'
import type { RunningSubgraph } from '../subgraphs/platform/subgraph.ts'
import { postQuery } from './post-query.ts'
import { openPreparedDatabase } from './prepared-database.ts'
import { toTables } from './print-answer.ts'
import { REPAIR_OPTIONS_QUERY, type RepairOptionsAnswer } from './repair-options-query.ts'

const startedAt = performance.now()
const seconds = (): string => ((performance.now() - startedAt) / 1000).toFixed(1)

/** What was started, to be stopped in the reverse order. */
const running: (() => Promise<void>)[] = []
let isStopping = false

async function stop(exitCode: number): Promise<never> {
  isStopping = true
  for (const stopOne of running.reverse()) await stopOne()
  process.exit(exitCode)
}

async function start(): Promise<void> {
  const settings = readSettings()
  const port = settings.port ?? 4000
  const logger = pino({ level: settings.logLevel })
  const { adminUrl, stop: stopDatabase } = await openPreparedDatabase(settings)
  running.push(stopDatabase)
  const subgraphs: RunningSubgraph[] = await Promise.all(
    manifest.map(async ({ name, load }) =>
      (await load()).start(settings.databaseUrlOf(name) ?? toRoleUrl(adminUrl, name), logger),
    ),
  )
  const gateway = await startGateway({
    supergraphSdl: readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'),
    transport: openInProcessTransport(subgraphs),
    logger,
    port,
    host: settings.host,
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new SettingProblem(`Port ${port} is in use: set PORT to another.`) : error
  })
  running.push(gateway.stop)
  await greet(gateway)
}

/** Shows that it works: one real question and its answer. */
async function greet({ url }: RunningGateway): Promise<void> {
  const input = { system: 'USNS Wally Schirra', theater: 'INDOPACOM', work: { kind: 'OVERHAUL', docking: true } }
  const { data } = await postQuery<{ repairOptions: RepairOptionsAnswer }>(url, REPAIR_OPTIONS_QUERY, {
    input,
    first: 3,
  })
  console.log(`
The network answers at ${url} (first answer after ${seconds()} s).

Where in INDOPACOM can USNS Wally Schirra be overhauled in a dock?

${data ? toTables(data.repairOptions, process.stdout.columns ?? 120) : 'No answer: see the log.'}

Try, in another terminal:
  npm run ask -- "T-AKE 8" INDOPACOM --docking
  npm run ask -- AGT1500 EUCOM
  npm run ask -- "DDG 51" INDOPACOM --homeport USA --deployed --days 30
`)
}

function toOneLine(error: unknown): string {
  const isKnown = [SettingProblem, DatabaseProblem, EmbeddedDatabaseProblem, ReferenceProblem].some(
    (kind) => error instanceof kind,
  )
  return isKnown
    ? (error as Error).message
    : `The network did not start: ${error instanceof Error ? error.message : String(error)}`
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void (isStopping || stop(0)))

await start().catch(async (error: unknown) => {
  console.error(toOneLine(error))
  await stop(1)
})
