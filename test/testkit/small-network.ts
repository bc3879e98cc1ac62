import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { GraphQLError, parse } from 'graphql'
import type { Logger } from 'pino'
import { maskError } from '../../subgraphs/platform/mask-error.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import type { RequestScope } from '../../subgraphs/platform/request-scope.ts'
import type { RunningSubgraph } from '../../subgraphs/platform/subgraph.ts'

const docksSdl = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
  type Query { docks: [Dock!]! dock(id: ID!): Dock }
  type Dock @key(fields: "id") { id: ID! name: String self: Dock faulty: String refused: String }
`)
const cranesSdl = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
  type Query { cranes: [Crane!] echo(text: String): String }
  type Mutation { paint(color: String!): String }
  type Dock @key(fields: "id") { id: ID! cranes: [Crane!] tallest: Crane }
  type Crane { reachM(unit: String): Int! dock: Dock }
`)

/** How the subgraph of cranes behaves, and what it saw. */
export interface Cranes {
  delayMs: number
  readonly requestIds: string[]
  readonly principals: Principal[]
  /** The colors that were written, in the order in which they were. */
  readonly painted: string[]
  /** What its readiness is made of. */
  isReady: boolean
}

/** Two small subgraphs that share an entity: docks, and the cranes that stand at them. */
export async function startSmallNetwork(logger: Logger) {
  const cranes: Cranes = { delayMs: 0, requestIds: [], principals: [], painted: [], isReady: true }
  const docks = ['1', '2'].map((id) => ({ id, name: `Dock ${id}` }))
  const wait = () => new Promise((resolve) => setTimeout(resolve, cranes.delayMs))
  const subgraphs = [
    await start('docks', docksSdl, logger, {
      Query: {
        docks: () => docks,
        dock: (_: unknown, { id }: { id: string }) => docks.find((dock) => dock.id === id) ?? null,
      },
      Dock: {
        __resolveReference: ({ id }: { id: string }) => docks.find((dock) => dock.id === id) ?? null,
        self: (dock: object) => dock,
        faulty: () => {
          throw new Error('connect postgres://rsf_docks:hidden@10.0.0.7:5432 failed')
        },
        refused: () => {
          throw new GraphQLError('first: between 0 and 200.', { extensions: { code: 'BAD_USER_INPUT', sql: 'hidden' } })
        },
      },
    }),
    await start(
      'cranes',
      cranesSdl,
      logger,
      {
        Query: {
          cranes: async (_: unknown, _args: unknown, { requestId, principal }: RequestScope) => {
            cranes.requestIds.push(requestId)
            cranes.principals.push(principal)
            await wait()
            return [{ dock: docks[0] }]
          },
          echo: (_: unknown, { text }: { text: string | null }) => text,
        },
        Mutation: {
          paint: async (_: unknown, { color }: { color: string }) => {
            await wait()
            cranes.painted.push(color)
            return color
          },
        },
        Dock: {
          __resolveReference: async (reference: object, { requestId }: RequestScope) => {
            cranes.requestIds.push(requestId)
            await wait()
            return reference
          },
          cranes: (dock: object) => [{ dock }],
          tallest: (dock: object) => ({ dock }),
        },
        Crane: { reachM: () => 40 },
      },
      () => (cranes.isReady ? Promise.resolve() : Promise.reject(new Error('not ready'))),
    ),
  ]
  const { supergraphSdl } = composeServices([
    { name: 'docks', typeDefs: docksSdl, url: 'http://docks/graphql' },
    { name: 'cranes', typeDefs: cranesSdl, url: 'http://cranes/graphql' },
  ])
  if (supergraphSdl === undefined) throw new Error('the small network does not compose')
  return { supergraphSdl, subgraphs, cranes }
}

async function start(
  name: string,
  typeDefs: ReturnType<typeof parse>,
  logger: Logger,
  resolvers: Record<string, Record<string, unknown>>,
  ping: () => Promise<void> = () => Promise.resolve(),
): Promise<RunningSubgraph> {
  const server = new ApolloServer<RequestScope>({
    schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]),
    formatError: maskError(logger),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  })
  await server.start()
  return {
    name,
    server,
    toContext: (scope) => scope,
    warmUp: () => Promise.resolve(),
    ping,
    startBackground: () => undefined,
    stop: () => server.stop(),
  }
}
