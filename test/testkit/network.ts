import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { toRoleUrl } from '../../database/roles.ts'
import { startGateway } from '../../gateway/server.ts'
import { openHttpTransport } from '../../gateway/transport/http.ts'
import { openInProcessTransport } from '../../gateway/transport/in-process.ts'
import type { PreparedCapacity } from '../../database/prepare.ts'
import type { ReferenceNetwork } from '../../reference/schema.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { serveSubgraph } from '../../subgraphs/platform/serve.ts'
import { createDatabase, type TestDatabase } from './database.ts'

export interface Answer<T> {
  data: T
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

/** All seven subgraphs behind a gateway, on a database of the test's own. */
export interface Network {
  readonly url: string
  /** The whole answer as text, byte for byte. */
  post: (query: string, variables?: object) => Promise<string>
  /** The data; errors fail the test and show query, errors and request id. */
  ask: <T>(query: string, variables?: object) => Promise<T>
  /** Data and errors, for queries that are to fail. */
  askFor: <T>(query: string, variables?: object) => Promise<Answer<T>>
  stop: () => Promise<void>
}

const logger = pino({ level: 'silent' })

/**
 * @param network facts to load in place of the reference data
 * @param capacity `illustrative` for generated figures of capacity, relative to `today`; none if left out
 * @param database a database that is filled already, to be dropped when the network stops
 * @param asksWays whether origins will be asked about: the sea is laid before, as a served network does
 * @param transport how the gateway reaches the subgraphs
 */
export async function startNetwork({
  network,
  capacity,
  today,
  database: given,
  asksWays = false,
  transport = 'in-process',
}: {
  network?: ReferenceNetwork
  database?: TestDatabase
  asksWays?: boolean
  transport?: 'in-process' | 'http'
} & PreparedCapacity = {}): Promise<Network> {
  const database = given ?? (await createDatabase(network, capacity && { capacity, today }))
  const subgraphs = await Promise.all(
    manifest.map(async ({ name, load }) => (await load()).start(toRoleUrl(database.adminUrl, name), logger)),
  )
  if (asksWays) await Promise.all(subgraphs.map((subgraph) => subgraph.warmUp()))
  const toUrls = async () => {
    const served = await Promise.all(
      subgraphs.map((subgraph) => serveSubgraph(subgraph, { port: 0, host: '127.0.0.1', logger })),
    )
    return { urls: Object.fromEntries(served.map(({ url }, index) => [subgraphs[index]?.name ?? '', url])), served }
  }
  const http = transport === 'http' ? await toUrls() : null
  const gateway = await startGateway({
    supergraphSdl: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
    transport: http ? openHttpTransport(http.urls) : openInProcessTransport(subgraphs),
    logger,
    port: 0,
    host: '127.0.0.1',
  })
  const send = (query: string, variables?: object) =>
    fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
  const askFor = async <T>(query: string, variables?: object) =>
    (await send(query, variables)).json() as Promise<Answer<T>>
  return {
    url: gateway.url,
    post: async (query, variables) => (await send(query, variables)).text(),
    askFor,
    ask: async <T>(query: string, variables?: object) => {
      const response = await send(query, variables)
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
