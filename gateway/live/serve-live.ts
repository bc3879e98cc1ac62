import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult, FormattedExecutionResult } from 'graphql'
import { createHandler, type Handler, type RequestParams, type Response } from 'graphql-sse'
import { identifyCaller } from '../http/identify.ts'
import { toBody } from '../http/refusals.ts'
import type { IdentityVerifier } from '../identity/identity.ts'
import { NO_EVENTS, type Streams } from '../events/streams.ts'
import { takeOver } from '../events/take-over.ts'
import { findExpiry } from '../events/token-expiry.ts'
import { openBell, type Bell } from './bell.ts'
import { openLiveReader } from './live-reader.ts'

/** Begins to answer a subscription, or says why not. */
export type Follow = (
  request: FastifyRequest,
  asked: RequestParams,
  bell: Bell,
) => Promise<AsyncGenerator<FormattedExecutionResult> | Response>

interface Stream {
  readonly request: FastifyRequest
  readonly bell: Bell
}

const STREAM = 'text/event-stream'
const NO_STREAM = toBody(`Answers come as server-sent events: ask with accept: ${STREAM}.`, 'BAD_REQUEST')

/**
 * `POST /graphql/stream`: answers a subscription for as long as the client listens, by the GraphQL over SSE protocol, each operation on
 * a connection of its own. https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md
 */
export function serveLive(
  app: FastifyInstance,
  { source, feed, seats, settings }: Streams,
  { identity, follow }: { identity: IdentityVerifier; follow: Follow },
): void {
  const handle = createHandler<FastifyRequest, Stream>({
    // Each operation has its connection: nothing is kept here between two requests.
    authenticate: () => null,
    // Its types want errors before they are made JSON of; ours are JSON already.
    onSubscribe: ({ context: { request, bell } }, asked) =>
      follow(request, asked, bell) as Promise<AsyncGenerator<ExecutionResult> | Response>,
  })

  app.post('/graphql/stream', { onRequest: identifyCaller(identity) }, async (request, reply) => {
    if (request.headers.accept?.includes(STREAM) !== true) return reply.code(406).send(NO_STREAM)
    const refusal = seats.take(request, reply)
    if (refusal !== null) return reply.code(refusal.status).send(toBody(refusal.message, 'TOO_MANY_STREAMS'))
    // Before the first answer: what happens from then on makes it ask again.
    const at = await source.findPlace(null)
    if (at === null || at === 'INVALID') return reply.code(503).send(NO_EVENTS)
    const bell = openBell()
    reply.raw.once('close', bell.close)
    const [body, { status }] = await handle(toRequest(request, bell))
    if (body === null || typeof body === 'string') return refuse(reply, status, body)
    if (reply.raw.destroyed) return reply
    const { principal } = request
    const reader = openLiveReader(takeOver(reply), { principal, at, bell, maxSilenceMs: settings.maxSilenceMs })
    const expiry = setTimeout(() => reader.end(), Math.max(0, findExpiry(request) - Date.now()))
    reply.raw.once('close', () => {
      clearTimeout(expiry)
      feed.leave(reader)
      void body.return(undefined)
    })
    feed.join(reader)
    reader.pump(body).catch((error: unknown) => {
      request.log.error({ err: error }, 'a stream of answers failed')
      reply.raw.destroy()
    })
    return reply
  })
}

const toRequest = (request: FastifyRequest, bell: Bell): Parameters<Handler<FastifyRequest, Stream>>[0] => ({
  method: request.method,
  url: request.url,
  headers: { get: (name) => (name === 'accept' ? STREAM : request.headers[name]?.toString()) },
  body: request.body as Record<PropertyKey, unknown> | null,
  raw: request,
  context: { request, bell },
})

/** What the protocol's own checks say has no code. */
function refuse(reply: FastifyReply, status: number, body: string | null): FastifyReply {
  const { errors } = JSON.parse(body ?? '{}') as { errors?: { message: string; extensions?: object }[] }
  const [first = { message: 'The body is not a request of GraphQL.' }] = errors ?? []
  return reply.code(status).send(first.extensions ? { errors } : toBody(`${first.message}.`, 'BAD_REQUEST'))
}
