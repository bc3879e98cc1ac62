/** `npm start`: the whole network in one process, on the PostgreSQL that came with it or on DATABASE_URL. */
import { readSettings } from '../subgraphs/platform/env.ts'
import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { buildPages, PAGES_FOLDER } from '../console/build.ts'
import { fetchAccountToken } from '../demo/fetch-token.ts'
import { openIdentity } from '../gateway/identity/open-identity.ts'
import { startGateway } from '../gateway/server.ts'
import { openInProcessTransport } from '../gateway/transport/in-process.ts'
import { toRoleUrl } from '../database/roles.ts'
import { manifest } from '../subgraphs/manifest.ts'
import { toListenProblem } from '../subgraphs/platform/listen-problem.ts'
import type { RunningSubgraph } from '../subgraphs/platform/subgraph.ts'
import { assertFree } from './assert-free.ts'
import { SIGNING_IN } from './demo-token.ts'
import { toLocalUrl } from './local-url.ts'
import { assertProvider, openProvider, type Provider } from './open-provider.ts'
import { postQuery } from './post-query.ts'
import { openPreparedDatabase } from './prepared-database.ts'
import { toTables } from './print-answer.ts'
import { REPAIR_OPTIONS_QUERY, TERMINAL_ORDER, type RepairOptionsAnswer } from './repair-options-query.ts'
import { stopOnSignals } from './shutdown.ts'
import { toOneLine } from './to-one-line.ts'

const startedAt = performance.now()
const seconds = (): string => ((performance.now() - startedAt) / 1000).toFixed(1)

const shutdown = stopOnSignals()

async function start(): Promise<void> {
  const settings = readSettings()
  const port = settings.port ?? 4000
  const logger = pino({ level: settings.logLevel })
  await assertFree(settings.host, port)
  await assertProvider(settings)
  const opening = openPreparedDatabase(settings)
  const building = buildPages()
  // A signal that comes while the database starts waits for it, so that no database is left behind.
  shutdown.add(() =>
    opening.then(
      (database) => database.stop(),
      () => undefined,
    ),
  )
  const { adminUrl } = await opening
  if (shutdown.isStopping()) return
  const provider = await openProvider(settings)
  shutdown.add(provider.stop)
  const subgraphs: RunningSubgraph[] = await Promise.all(
    manifest.map(async ({ name, load }) =>
      (await load()).start(settings.databaseUrlOf(name) ?? toRoleUrl(adminUrl, name), logger, settings),
    ),
  )
  await Promise.all(subgraphs.map((subgraph) => subgraph.warmUp()))
  await building
  const gateway = await startGateway({
    supergraphSdl: readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'),
    transport: openInProcessTransport(subgraphs),
    identity: openIdentity(provider.issuer, settings.oidcAudience),
    pages: { folder: PAGES_FOLDER, issuer: provider.issuer, demoAccounts: provider.demoAccounts },
    logger,
    port,
    host: settings.host,
  }).catch((error: Error) => {
    throw toListenProblem(error, { host: settings.host, port })
  })
  shutdown.add(gateway.stop)
  for (const subgraph of subgraphs) subgraph.startBackground()
  const url = toLocalUrl(settings.host, port || Number(new URL(gateway.url).port))
  await provider.admitConsole(url)
  await greet(url, provider)
}

/** Shows that it works: one real question and its answer. */
async function greet(url: string, { issuer, isDemo }: Provider): Promise<void> {
  const input = {
    system: 'USNS Wally Schirra',
    theater: 'INDOPACOM',
    orderBy: TERMINAL_ORDER,
    origin: { place: 'JPYOK' },
    work: { kind: 'OVERHAUL', docking: true },
  }
  // Dates are for those who may see what is free.
  const token = isDemo ? await fetchAccountToken(issuer, 'staff') : undefined
  const variables = { input, first: 3 }
  const { answer } = await postQuery<{ repairOptions: RepairOptionsAnswer | null }>(
    url,
    REPAIR_OPTIONS_QUERY,
    variables,
    token,
  )
  if (shutdown.isStopping()) return
  console.log(`
Open ${new URL('/', url).href} in a browser. The network answers at ${url} (first answer after ${seconds()} s).

Where in INDOPACOM can USNS Wally Schirra, at Yokohama, be overhauled in a dock, and how soon?${isDemo ? ' (Asked as the demo’s staff.)' : ''}

${answer.data?.repairOptions ? toTables(answer.data.repairOptions, process.stdout.columns ?? 120) : 'No answer: see the log.'}

Try, in another terminal:
  npm run ask -- "T-AKE 8" INDOPACOM --docking --origin Guam --days 90
  npm run ask -- AGT1500 EUCOM
  npm run ask -- "DDG 51" INDOPACOM --homeport USA --deployed --days 30 --origin SGSIN --shut MALACCA${isDemo ? `\n\n${SIGNING_IN}` : ''}
`)
}

await start().catch(async (error: unknown) => {
  // What fails because it is being stopped is no news.
  if (!shutdown.isStopping()) console.error(toOneLine(error, 'The network did not start'))
  await shutdown.stop(1)
})
