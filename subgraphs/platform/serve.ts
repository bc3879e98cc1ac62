import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { LogController, type FastifyBaseLogger } from 'fastify'
import type { Logger } from 'pino'
import { toDrainingStop } from './drain.ts'
import { ANONYMOUS } from './principal.ts'
import { REQUEST_ID_HEADER, toRequestId } from './request-scope.ts'
import type { RunningSubgraph } from './subgraph.ts'

/** Bodies of subgraph calls carry representations of many entities, so they may be larger than a client's. */
const MAX_BODY_BYTES = 4 * 1024 * 1024

/**
 * Puts a running subgraph behind HTTP: `POST /graphql`, `GET /livez`, `GET /readyz`.
 * @returns where it listens, and a function that stops listening and closes the subgraph
 */
export async function serveSubgraph(
  subgraph: RunningSubgraph,
  { port, host, logger }: { port: number; host: string; logger: Logger },
): Promise<{ url: string; stop: () => Promise<void> }> {
  const loggerInstance: FastifyBaseLogger = logger.child({ subgraph: subgraph.name })
  const app = Fastify({
    loggerInstance,
    // One line per call, below, says what two of Fastify's would.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: MAX_BODY_BYTES,
    genReqId: (request) => toRequestId(request.headers[REQUEST_ID_HEADER]),
    forceCloseConnections: 'idle',
  })
  const handler = fastifyApolloHandler(subgraph.server, {
    context: (request) => Promise.resolve(subgraph.toContext({ requestId: request.id, principal: ANONYMOUS })),
  })
  app.post('/graphql', handler)
  app.get('/livez', () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    try {
      await subgraph.ping()
      return { status: 'ok' }
    } catch {
      return reply.code(503).send({ status: 'database does not answer' })
    }
  })
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      { path: request.routeOptions.url ?? null, status: reply.statusCode, durationMs: Math.round(reply.elapsedTime) },
      'call',
    )
  })
  const drain = toDrainingStop(app)
  const address = await app.listen({ port, host })
  return {
    url: `${address}/graphql`,
    stop: async () => {
      await drain()
      await subgraph.stop()
    },
  }
}
