import './env.ts'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { LogController, type FastifyBaseLogger } from 'fastify'
import type { Logger } from 'pino'
import { maskError } from '../subgraphs/platform/mask-error.ts'
import { REQUEST_ID_HEADER, toRequestId, type RequestScope } from '../subgraphs/platform/request-scope.ts'
import type { GatewayContext } from './context.ts'
import { documentRules, MAX_SELECTIONS, MAX_TOKENS, toPlainRefusal } from './document-limits.ts'
import { startApolloEngine } from './engine/apollo-engine.ts'
import { toApolloGateway } from './engine/to-apollo-gateway.ts'
import { toDrainingStop } from '../subgraphs/platform/drain.ts'
import { openEventSource } from './events/event-source.ts'
import { serveEvents } from './events/serve-events.ts'
import { openStreams, STREAM_SETTINGS, type StreamSettings } from './events/streams.ts'
import { answerHealth } from './http/health.ts'
import { identifyCaller } from './http/identify.ts'
import { MAX_BODY_BYTES, refuseAddress, refuseInJson } from './http/refusals.ts'
import { acceptUploads } from './http/uploads.ts'
import { servePages, type Pages } from './http/pages.ts'
import { logRequests, recordOperation } from './http/request-log.ts'
import type { IdentityVerifier } from './identity/identity.ts'
import { findTwinProblems } from './live/find-twin-problems.ts'
import { openFollowing } from './live/follow-subscription.ts'
import { readSubscriptions } from './live/read-subscriptions.ts'
import { serveLive } from './live/serve-live.ts'
import { toExecute } from './live/to-execute.ts'
import { refuseOperations } from './refuse-operations.ts'
import { openRequestCalls, SUBGRAPH_DEADLINE_MS, type RequestCalls } from './transport/request-calls.ts'
import type { Transport } from './transport/transport.ts'

export interface GatewayParts {
  readonly supergraphSdl: string
  readonly transport: Transport
  /** Tells who asks, by the Authorization header and nothing else. */
  readonly identity: IdentityVerifier
  /** Of `GET /events` and of live answers, where they differ from what is usual. */
  readonly stream?: Partial<StreamSettings>
  /** How long a subgraph may take to answer a query, where it differs from what is usual. */
  readonly deadlineMs?: number
  /** What people open in a browser; left out: the API alone. */
  readonly pages?: Pages
  readonly logger: Logger
  readonly port: number
  readonly host: string
}

export interface RunningGateway {
  /** Address of the GraphQL endpoint. */
  readonly url: string
  /** Stops accepting, lets requests in flight end, then closes the transport. */
  stop: () => Promise<void>
}

/** Serves the network on `/graphql`, its pages on `/`, and its health on `/livez` and `/readyz`. Rejects when the port is taken. */
export async function startGateway({
  supergraphSdl,
  transport,
  identity,
  stream,
  deadlineMs = SUBGRAPH_DEADLINE_MS,
  pages,
  logger,
  port,
  host,
}: GatewayParts): Promise<RunningGateway> {
  const mask = maskError(logger)
  const engine = await startApolloEngine(supergraphSdl, logger)
  const apollo = new ApolloServer<GatewayContext>({
    gateway: toApolloGateway(engine),
    formatError: (error, thrown) => mask(toPlainRefusal(error), thrown),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: MAX_SELECTIONS,
    validationRules: documentRules,
    logger,
    plugins: [
      recordOperation,
      refuseOperations,
      readSubscriptions,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()
  const problems = findTwinProblems(engine.schema)
  if (problems.length > 0) throw new Error(problems.join('\n'))

  const loggerInstance: FastifyBaseLogger = logger
  const app = Fastify({
    loggerInstance,
    // One line per request is enough: logRequests writes it.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: 30_000,
    genReqId: ({ headers }) => toRequestId(headers[REQUEST_ID_HEADER]),
    forceCloseConnections: 'idle',
    frameworkErrors: refuseAddress,
  })
  app.removeContentTypeParser('text/plain')
  const drain = toDrainingStop(app)
  logRequests(app)
  // Set by identifyCaller before it is read; the declaration keeps the object's shape the same.
  app.decorateRequest('principal')
  refuseInJson(app)
  answerHealth(app, transport)
  const openCalls = (scope: RequestScope): RequestCalls => openRequestCalls(transport, { ...scope, logger, deadlineMs })
  const source = openEventSource((principal) => openCalls({ requestId: toRequestId(undefined), principal }))
  const settings = { ...STREAM_SETTINGS, ...stream }
  const streams = openStreams(app, source, settings)
  serveEvents(app, streams, identity)
  const execute = toExecute(apollo)
  const follow = openFollowing({ schema: engine.schema, execute, openCalls, logger, ...settings })
  serveLive(app, streams, { identity, follow })
  acceptUploads(app, { transport, identity, logger })
  if (pages) servePages(app, pages)
  app.route({
    // Methods that GraphQL has no use for are answered by Apollo: 405 with the ones that it has.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    onRequest: identifyCaller(identity),
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) => {
        const { id: requestId, principal, record } = request
        const calls = openCalls({ requestId, principal })
        reply.raw.once('close', () => reply.raw.writableFinished || calls.abandon())
        return Promise.resolve({ requestId, principal, calls, record })
      },
    }),
  })

  const stop = async (): Promise<void> => {
    await drain()
    await apollo.stop()
    await transport.close()
  }
  try {
    const address = await app.listen({ port, host })
    return { url: `${address}/graphql`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
