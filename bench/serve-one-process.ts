/**
 * Gateway and all subgraphs in this process. Where the subgraphs have addresses (`<NAME>_URL`), they listen there and
 * the gateway calls them over HTTP; else it calls them in process.
 */
import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { PAGES_FOLDER } from '../console/build.ts'
import { startGateway } from '../gateway/server.ts'
import { openHttpTransport } from '../gateway/transport/http.ts'
import { openInProcessTransport } from '../gateway/transport/in-process.ts'
import { manifest } from '../subgraphs/manifest.ts'
import { generateCallKeys, readGatewayKeys, readSigningKey } from '../subgraphs/platform/call-keys.ts'
import { toCallSigner } from '../subgraphs/platform/call-token.ts'
import { readSettings } from '../subgraphs/platform/env.ts'
import { serveSubgraph } from '../subgraphs/platform/serve.ts'
import { benchIdentity } from './askers.ts'

const settings = readSettings()
const logger = pino({ level: settings.logLevel })
const host = '127.0.0.1'
const subgraphs = await Promise.all(
  manifest.map(async ({ name, load }) => (await load()).start(settings.databaseUrlOf(name) ?? '', logger)),
)
await Promise.all(subgraphs.map((subgraph) => subgraph.warmUp()))
const urls = manifest.flatMap(({ name }) => {
  const url = settings.urlOf(name)
  return url === undefined ? [] : [[name, url] as const]
})
const addresses = new Map(urls)
const keys = generateCallKeys()
const gatewayKeys = await readGatewayKeys(keys.publicKey)
const signCall = toCallSigner(await readSigningKey(keys.privateKey))
const served = await Promise.all(
  subgraphs.flatMap((subgraph) => {
    const url = addresses.get(subgraph.name)
    if (url === undefined) return []
    return [serveSubgraph(subgraph, { port: Number(new URL(url).port), host, logger, gatewayKeys })]
  }),
)
const gateway = await startGateway({
  supergraphSdl: readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'),
  transport:
    served.length > 0 ? openHttpTransport(Object.fromEntries(urls), signCall) : openInProcessTransport(subgraphs),
  identity: benchIdentity,
  pages: { folder: PAGES_FOLDER, issuer: undefined, demoAccounts: [] },
  logger,
  port: settings.port ?? 0,
  host,
})

const stop = async (): Promise<void> => {
  await gateway.stop()
  await Promise.all(served.map((one) => one.stop()))
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
