import { readGatewayKeys } from './call-keys.ts'
import { readSettings, SettingProblem } from './env.ts'
import { pino } from 'pino'
import { toListenProblem } from './listen-problem.ts'
import { serveSubgraph } from './serve.ts'
import type { Subgraph } from './subgraph.ts'

/**
 * The whole of a subgraph's `server.ts`: runs it as a process of its own until SIGTERM or SIGINT.
 * Reads PORT, HOST, `<NAME>_DATABASE_URL` (a connection string with the subgraph's own role) and RSF_GATEWAY_PUBLIC_KEY.
 */
export async function runAlone(subgraph: Subgraph, defaultPort: number): Promise<void> {
  const fail = (error: unknown): never => {
    process.stderr.write(`${subgraph.name}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
  try {
    const stop = await start(subgraph, defaultPort)
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => void stop().then(() => process.exit(0), fail))
  } catch (error) {
    fail(error)
  }
}

async function start(subgraph: Subgraph, defaultPort: number): Promise<() => Promise<void>> {
  const settings = readSettings()
  const { databaseUrlOf, gatewayPublicKey, host, logLevel, port = defaultPort } = settings
  const logger = pino({ level: logLevel })
  const databaseUrl = databaseUrlOf(subgraph.name)
  if (databaseUrl === undefined) throw new SettingProblem(`${subgraph.name.toUpperCase()}_DATABASE_URL is not set.`)
  const gatewayKeys = await readGatewayKeys(gatewayPublicKey)
  const running = await subgraph.start(databaseUrl, logger, settings)
  try {
    await running.warmUp()
    const { stop } = await serveSubgraph(running, { port, host, logger, gatewayKeys })
    running.startBackground()
    return stop
  } catch (error) {
    await running.stop()
    throw toListenProblem(error as Error, { host, port })
  }
}
