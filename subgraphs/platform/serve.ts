import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { LogController, type FastifyBaseLogger } from 'fastify'
import type { JSONWebKeySet } from 'jose'
import type { Logger } from 'pino'
import { acceptSignedCalls, toCallScope } from './accept-calls.ts'
import { toCallVerifier } from './call-token.ts'
import { toDrainingStop } from './drain.ts'
import type { RunningSubgraph } from './subgraph.ts'

/** Bodies of subgraph calls carry representations of many entities, so they may be larger than a client's. */
const MAX_BODY_BYTES = 4 * 1024 * 1024

/**
 * Puts a running subgraph behind HTTP: `POST /graphql` for calls that the gateway signed, `GET /livez`, `GET /readyz`.
 * @param gatewayKeys the public keys that calls may be signed with
 * @returns where it listens, and a function that stops listening and closes the subgraph
 */
export async function serveSubgraph(
  subgraph: RunningSubgraph,
  { port, host, logger, gatewayKeys }: { port: number; host: string; logger: Logger; gatewayKeys: JSONWebKeySet },
): Promise<{ url: string; stop: () => Promise<void> }> {
  const loggerInstance: FastifyBaseLogger = logger.child({ subgraph: subgraph.name })
  const app = Fastify({
    loggerInstance,
    // One line per call, below, says what two of Fastify's would.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: MAX_BODY_BYTES,
    // Names a call that is refused. The id of one that is accepted comes in its token, and from no header.
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
  })
  // First, so that what is refused is counted as in flight too.
  const drain = toDrainingStop(app)
  acceptSignedCalls(app, toCallVerifier(gatewayKeys, subgraph.name))
  const handler = fastifyApolloHandler(subgraph.server, {
    context: (request) => Promise.resolve(subgraph.toContext(toCallScope(request))),
  })
  app.post('/graphql', { preHandler: async (request) => void toCallScope(request) }, handler)
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
    loggerInstance.info(
      {
        requestId: request.callScope?.requestId ?? request.id,
        path: request.routeOptions.url ?? null,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime),
      },
      'call',
    )
  })
  const address = await app.listen({ port, host })
  return {
    url: `${address}/graphql`,
    stop: async () => {
      await drain()
      await subgraph.stop()
    },
  }
}
