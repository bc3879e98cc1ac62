import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { manifest } from '../subgraphs/manifest.ts'
import { readSigningKey } from '../subgraphs/platform/call-keys.ts'
import { toCallSigner } from '../subgraphs/platform/call-token.ts'
import { readSettings } from '../subgraphs/platform/env.ts'
import { toListenProblem } from '../subgraphs/platform/listen-problem.ts'
import { openIdentity } from './identity/open-identity.ts'
import { startGateway } from './server.ts'
import { PAGES_FOLDER } from '../console/build.ts'
import { openHttpTransport } from './transport/http.ts'

/** The gateway as a process of its own, with the subgraphs behind HTTP. */
async function main(): Promise<void> {
  const settings = readSettings()
  const signCall = toCallSigner(await readSigningKey(settings.gatewayPrivateKey))
  const port = settings.port ?? 4000
  const logger = pino({ level: settings.logLevel })
  if (settings.oidcIssuer === undefined) logger.warn('OIDC_ISSUER is not set: every token is refused')
  const urls = Object.fromEntries(
    manifest.map(({ name, port }) => [name, settings.urlOf(name) ?? `http://127.0.0.1:${port}/graphql`]),
  )
  const gateway = await startGateway({
    supergraphSdl: readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'),
    transport: openHttpTransport(urls, signCall),
    identity: openIdentity(settings.oidcIssuer, settings.oidcAudience),
    pages: { folder: PAGES_FOLDER, issuer: settings.oidcIssuer, demoAccounts: [] },
    logger,
    port,
    host: settings.host,
  }).catch((error: Error) => {
    throw toListenProblem(error, { host: settings.host, port })
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void gateway.stop().then(() => process.exit(0), fail))
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

main().catch(fail)
