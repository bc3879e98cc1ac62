/** `npm run start:distributed`: the network as nine processes that talk over HTTP, each subgraph with its own role. */
import { toRoleUrl } from '../database/roles.ts'
import { generateCallKeys } from '../subgraphs/platform/call-keys.ts'
import { readSettings, SettingProblem } from '../subgraphs/platform/env.ts'
import { manifest } from '../subgraphs/manifest.ts'
import { assertFree } from './assert-free.ts'
import { SIGNING_IN } from './demo-token.ts'
import { keepRunning, type RunningPart } from './distributed/keep-running.ts'
import { toLocalUrl } from './local-url.ts'
import { assertProvider, openProvider } from './open-provider.ts'
import { openPreparedDatabase } from './prepared-database.ts'
import { stopOnSignals } from './shutdown.ts'
import { toOneLine } from './to-one-line.ts'

/** How long the parts may take to start on a slow machine. */
const START_DEADLINE_MS = 60_000

const shutdown = stopOnSignals()

async function start(): Promise<void> {
  const settings = readSettings()
  const port = settings.port ?? 4000
  const addresses = manifest.map(({ name, port }) => {
    const url = settings.urlOf(name) ?? `http://127.0.0.1:${port}/graphql`
    return { name, url, port: new URL(url).port, variable: name.toUpperCase() }
  })
  await assertFree(settings.host, port)
  await assertProvider(settings)
  for (const { port, variable } of addresses) await assertFree('127.0.0.1', Number(port), `${variable}_URL`)

  const opening = openPreparedDatabase(settings)
  // A signal that comes while the database starts waits for it, so that no database is left behind.
  shutdown.add(() =>
    opening.then(
      (database) => database.stop(),
      () => undefined,
    ),
  )
  const database = await opening
  if (shutdown.isStopping()) return
  // New with every start, and known to the parts alone.
  const keys = generateCallKeys()
  const provider = await openProvider(settings)
  shutdown.add(provider.stop)
  await provider.admitConsole(toLocalUrl(settings.host, port))
  const parts: RunningPart[] = addresses.map(({ name, port, variable }) =>
    keepRunning(
      {
        name,
        file: `subgraphs/${name}/server.ts`,
        environment: {
          PORT: port,
          HOST: '127.0.0.1',
          RSF_GATEWAY_PUBLIC_KEY: keys.publicKey,
          RSF_WEBHOOKS: settings.webhooks,
          [`${variable}_DATABASE_URL`]: settings.databaseUrlOf(name) ?? toRoleUrl(database.adminUrl, name),
        },
      },
      console.log,
    ),
  )
  const gateway = keepRunning(
    {
      name: 'gateway',
      file: 'gateway/main.ts',
      environment: {
        PORT: String(port),
        HOST: settings.host,
        RSF_GATEWAY_PRIVATE_KEY: keys.privateKey,
        OIDC_ISSUER: provider.issuer,
        OIDC_AUDIENCE: settings.oidcAudience,
        ...Object.fromEntries(addresses.map(({ variable, url }) => [`${variable}_URL`, url])),
      },
    },
    console.log,
  )
  shutdown.add(() => Promise.all(parts.map((part) => part.stop())))
  shutdown.add(gateway.stop)
  // They are in groups of their own, so whatever ends this process before they have stopped would leave them behind.
  process.once('exit', () => [gateway, ...parts].forEach((part) => part.kill()))
  if (await waitUntilReady(toLocalUrl(settings.host, port, '/readyz')))
    console.log(
      `\nThe network answers at ${toLocalUrl(settings.host, port)}. Ctrl-C stops it.${provider.isDemo ? `\n\n${SIGNING_IN}` : ''}`,
    )
}

/** @returns false when the network is being stopped meanwhile */
async function waitUntilReady(url: string): Promise<boolean> {
  const deadline = performance.now() + START_DEADLINE_MS
  while (!shutdown.isStopping()) {
    const isReady = await fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return !shutdown.isStopping()
    if (performance.now() > deadline) throw new SettingProblem('The parts did not become ready: see the lines above.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

await start().catch(async (error: unknown) => {
  // What fails because it is being stopped is no news.
  if (!shutdown.isStopping()) console.error(toOneLine(error, 'The network did not start'))
  await shutdown.stop(1)
})
