import { readSettings } from './env.ts'
import { pino } from 'pino'
import { serveSubgraph } from './serve.ts'
import type { Subgraph } from './subgraph.ts'

/**
 * The whole of a subgraph's `server.ts`: runs it as a process of its own until SIGTERM or SIGINT.
 * Reads PORT, HOST and `<NAME>_DATABASE_URL` (a connection string with the subgraph's own role).
 */
export async function runAlone(subgraph: Subgraph, defaultPort: number): Promise<void> {
  const settings = readSettings()
  const logger = pino({ level: settings.logLevel })
  const databaseUrl = settings.databaseUrlOf(subgraph.name)
  if (databaseUrl === undefined) {
    logger.fatal(`${subgraph.name.toUpperCase()}_DATABASE_URL is not set`)
    process.exit(1)
  }
  const running = await subgraph.start(databaseUrl, logger)
  const served = await serveSubgraph(running, {
    port: settings.port ?? defaultPort,
    host: settings.host,
    logger,
  }).catch(async (error: NodeJS.ErrnoException) => {
    logger.fatal(error.code === 'EADDRINUSE' ? `port ${settings.port ?? defaultPort} is in use` : error.message)
    await running.stop()
    process.exit(1)
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void served.stop().then(() => process.exit(0)))
}
