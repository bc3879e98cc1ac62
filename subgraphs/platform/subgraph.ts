import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled'
import type { DocumentNode } from 'graphql'
import type { Logger } from 'pino'
import type { Access } from './access.ts'
import { refuseLargeAnswers } from './answer-size.ts'
import type { Settings } from './env.ts'
import { maskError } from './mask-error.ts'
import { refuseSubscriptions } from './refuse-subscriptions.ts'
import type { RequestScope } from './request-scope.ts'
import { buildSchema, toTypeDefs } from './subgraph-schema.ts'

/** What a subgraph is made of: the value that each `subgraphs/<name>/subgraph.ts` exports. */
export interface SubgraphParts<TData extends Data, TContext extends RequestScope> {
  name: string
  /** The SDL of this subgraph alone; what all share is added to it. */
  sdl: URL
  /** What each field of it needs. */
  access: Access
  resolvers: object
  /** Opens the pool of this subgraph with its own role. */
  open: (databaseUrl: string) => TData
  /** Loaders and whatever else lives as long as one request. */
  toContext: (data: TData, scope: RequestScope, settings: SubgraphSettings) => TContext
  /** What takes a moment and is better done before the first request than during it. */
  warmUp?: () => Promise<void>
  /** Starts what this subgraph does by itself, between requests. */
  background?: (data: TData, logger: Logger, settings: SubgraphSettings) => Background
}

/** What of a process's settings its subgraphs are told. */
export type SubgraphSettings = Pick<Settings, 'webhooks'>

/** The strictest that still does everything. */
const DEFAULT_SETTINGS: SubgraphSettings = { webhooks: 'public' }

/** Work that goes on until it is stopped. */
export interface Background {
  stop: () => Promise<void>
}

/** What every Prisma client can do. */
interface Data {
  $queryRawUnsafe: (sql: string) => Promise<unknown>
  $disconnect: () => Promise<void>
}

/** A subgraph at work: the same value stands behind the in-process transport and behind an HTTP server. */
export interface RunningSubgraph {
  readonly name: string
  readonly server: ApolloServer<RequestScope>
  toContext: (scope: RequestScope) => RequestScope
  /** Done before a process says that it is ready; without it the first requests that need it wait. */
  warmUp: () => Promise<void>
  /** One cheap statement; rejects when the database does not answer. */
  ping: () => Promise<unknown>
  /** Begins what the subgraph does by itself; nothing where it only answers. It ends with `stop`. */
  startBackground: () => void
  stop: () => Promise<void>
}

export interface Subgraph {
  readonly name: string
  readonly typeDefs: DocumentNode
  /** Rejects where the access table does not fit the SDL, naming the fields. */
  start: (databaseUrl: string, logger: Logger, settings?: SubgraphSettings) => Promise<RunningSubgraph>
}

/** Ties the parts together. Nothing is opened until `start`. */
export function defineSubgraph<TData extends Data, TContext extends RequestScope>(
  parts: SubgraphParts<TData, TContext>,
): Subgraph {
  const typeDefs = toTypeDefs(readFileSync(parts.sdl, 'utf8'), parts.access)
  return {
    name: parts.name,
    typeDefs,
    async start(databaseUrl, logger, settings = DEFAULT_SETTINGS) {
      const server = new ApolloServer<RequestScope>({
        schema: buildSchema(typeDefs, parts.resolvers, parts.access),
        formatError: maskError(logger.child({ subgraph: parts.name })),
        includeStacktraceInErrorResponses: false,
        introspection: true,
        persistedQueries: false,
        stopOnTerminationSignals: false,
        // The first two would wrap every field of every answer, for readers that this network does not have.
        plugins: [
          ApolloServerPluginInlineTraceDisabled(),
          ApolloServerPluginCacheControlDisabled(),
          refuseLargeAnswers,
          refuseSubscriptions,
        ],
      })
      await server.start()
      const data = parts.open(databaseUrl)
      let background: Background | undefined
      return {
        name: parts.name,
        server,
        toContext: (scope) => parts.toContext(data, scope, settings),
        warmUp: parts.warmUp ?? (() => Promise.resolve()),
        ping: () => data.$queryRawUnsafe('SELECT 1'),
        startBackground: () => {
          background ??= parts.background?.(data, logger.child({ subgraph: parts.name }), settings)
        },
        stop: async () => {
          await background?.stop()
          await server.stop()
          await data.$disconnect()
        },
      }
    },
  }
}
