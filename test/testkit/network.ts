import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { toRoleUrl } from '../../database/roles.ts'
import type { StreamSettings } from '../../gateway/events/streams.ts'
import type { Pages } from '../../gateway/http/pages.ts'
import type { IdentityVerifier } from '../../gateway/identity/identity.ts'
import { startGateway } from '../../gateway/server.ts'
import { openHttpTransport } from '../../gateway/transport/http.ts'
import { openInProcessTransport } from '../../gateway/transport/in-process.ts'
import type { PreparedCapacity } from '../../database/prepare.ts'
import type { ReferenceNetwork } from '../../reference/schema.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { serveSubgraph } from '../../subgraphs/platform/serve.ts'
import type { RunningSubgraph } from '../../subgraphs/platform/subgraph.ts'
import { gatewayKeys, signCall } from './call-keys.ts'
import { createDatabase, type TestDatabase } from './database.ts'
import { signToken, testIdentity } from './tokens.ts'

export interface Answer<T> {
  data: T
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

/** Who asks. */
export interface Asking {
  readonly as?: Principal
}

/** All subgraphs behind a gateway, on a database of the test's own. */
export interface Network {
  readonly url: string
  /** What stands behind it, for tests that ask without a gateway. */
  readonly subgraphs: readonly RunningSubgraph[]
  /** The whole answer as text, byte for byte. */
  post: (query: string, variables?: object, asking?: Asking) => Promise<string>
  /** The data; errors fail the test and show query, errors and request id. */
  ask: <T>(query: string, variables?: object, asking?: Asking) => Promise<T>
  /** Data and errors, for queries that are to fail. */
  askFor: <T>(query: string, variables?: object, asking?: Asking) => Promise<Answer<T>>
  stop: () => Promise<void>
}

/** What is tested here is what is answered, on machines that may be busy: how soon is for benchmarks, and deadlines have tests of their own. */
const DEADLINE_MS = 15_000

const logger = pino({ level: 'silent' })

/**
 * @param network facts to load in place of the reference data
 * @param capacity `illustrative` for generated figures of capacity, relative to `today`; none if left out
 * @param database a database that is filled already, to be dropped when the network stops
 * @param asksWays whether origins will be asked about: the sea is laid before, as a served network does
 * @param as who asks where a question says nobody else; nobody with a token if left out
 * @param transport how the gateway reaches the subgraphs
 * @param identity whose tokens are taken; the tests' own, if left out
 * @param pages what people open in a browser; none if left out
 * @param stream settings of `GET /events` and of live answers that differ from what is usual
 */
export async function startNetwork({
  network,
  capacity,
  today,
  database: given,
  asksWays = false,
  as: usual,
  transport = 'in-process',
  stream,
  identity = testIdentity,
  pages,
}: {
  network?: ReferenceNetwork
  database?: TestDatabase
  asksWays?: boolean
  as?: Principal
  transport?: 'in-process' | 'http'
  stream?: Partial<StreamSettings>
  identity?: IdentityVerifier
  pages?: Pages
} & PreparedCapacity = {}): Promise<Network> {
  const database = given ?? (await createDatabase(network, capacity && { capacity, today }))
  const subgraphs = await Promise.all(
    manifest.map(async ({ name, load }) => (await load()).start(toRoleUrl(database.adminUrl, name), logger)),
  )
  // A client loads its compiler of queries when it is first asked, and jest refuses what is loaded between two tests: for good.
  await Promise.all(subgraphs.map((subgraph) => subgraph.ping()))
  if (asksWays) await Promise.all(subgraphs.map((subgraph) => subgraph.warmUp()))
  const toUrls = async () => {
    const served = await Promise.all(
      subgraphs.map((subgraph) => serveSubgraph(subgraph, { port: 0, host: '127.0.0.1', logger, gatewayKeys })),
    )
    return { urls: Object.fromEntries(served.map(({ url }, index) => [subgraphs[index]?.name ?? '', url])), served }
  }
  const http = transport === 'http' ? await toUrls() : null
  const gateway = await startGateway({
    supergraphSdl: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
    transport: http ? openHttpTransport(http.urls, signCall) : openInProcessTransport(subgraphs),
    identity,
    stream,
    deadlineMs: DEADLINE_MS,
    pages,
    logger,
    port: 0,
    host: '127.0.0.1',
  })
  const send = async (query: string, variables?: object, { as = usual }: Asking = {}) =>
    fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${await signToken(as)}` }) },
      body: JSON.stringify({ query, variables }),
    })
  const askFor = async <T>(query: string, variables?: object, asking?: Asking) =>
    (await send(query, variables, asking)).json() as Promise<Answer<T>>
  return {
    url: gateway.url,
    subgraphs,
    post: async (query, variables, asking) => (await send(query, variables, asking)).text(),
    askFor,
    ask: async <T>(query: string, variables?: object, asking?: Asking) => {
      const response = await send(query, variables, asking)
      const { data, errors } = (await response.json()) as Answer<T>
      if (errors)
        throw new Error(
          `${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors, null, 2)}\nrequest ${response.headers.get('x-request-id')}`,
        )
      return data
    },
    stop: async () => {
      await gateway.stop()
      await Promise.all(http ? http.served.map(({ stop }) => stop()) : subgraphs.map((subgraph) => subgraph.stop()))
      await database.drop()
    },
  }
}
