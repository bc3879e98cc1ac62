import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { manifest } from '../subgraphs/manifest.ts'
import { readSettings, SettingProblem } from '../subgraphs/platform/env.ts'
import { startGateway } from './server.ts'
import { openHttpTransport } from './transport/http.ts'

/** The gateway as a process of its own, with the subgraphs behind HTTP. */
async function main(): Promise<void> {
  const settings = readSettings()
  const port = settings.port ?? 4000
  const urls = Object.fromEntries(
    manifest.map(({ name, port }) => [name, settings.urlOf(name) ?? `http://127.0.0.1:${port}/graphql`]),
  )
  const gateway = await startGateway({
    supergraphSdl: readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'),
    transport: openHttpTransport(urls),
    logger: pino({ level: settings.logLevel }),
    port,
    host: settings.host,
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new SettingProblem(`Port ${port} is in use: set PORT to another.`) : error
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void gateway.stop().then(() => process.exit(0)))
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof SettingProblem ? error.message : String(error)}\n`)
  process.exit(1)
})
