import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { decodeJwt } from 'jose'
import { isSignedIn } from '../../subgraphs/platform/principal.ts'
import { identifyCaller } from '../http/identify.ts'
import { toBody } from '../http/refusals.ts'
import type { IdentityVerifier } from '../identity/identity.ts'
import { MAX_TOKEN_AGE_SECONDS } from '../identity/verify-tokens.ts'
import { openEventFeed, type FeedSettings } from './event-feed.ts'
import type { EventSource } from './event-source.ts'
import { openReader } from './reader.ts'
import { openSeats, type SeatSettings } from './seats.ts'

export interface StreamSettings extends FeedSettings, SeatSettings {
  readonly maxSilenceMs: number
}

export const STREAM_SETTINGS: StreamSettings = {
  pollMs: 1_000,
  heartbeatMs: 15_000,
  maxSilenceMs: 15_000,
  maxReaders: 1_000,
  maxPerSubject: 10,
  maxPerAddress: 100,
}

const NO_POSITION = toBody('Last-Event-ID and after: an id that this stream gave.', 'BAD_REQUEST')

/** `GET /events`: what happens, as server-sent events, as far as whoever asks may see it. */
export function serveEvents(
  app: FastifyInstance,
  { source, identity, settings }: { source: EventSource; identity: IdentityVerifier; settings: StreamSettings },
): void {
  const feed = openEventFeed(source, settings)
  const seats = openSeats(settings)

  app.get('/events', { exposeHeadRoute: false, onRequest: identifyCaller(identity) }, async (request, reply) => {
    const { principal } = request
    const { isValid, after } = readStart(request)
    if (!isValid) return reply.code(400).send(NO_POSITION)
    const refusal = seats.take(request, reply)
    if (refusal !== null) return reply.code(refusal.status).send(toBody(refusal.message, 'TOO_MANY_STREAMS'))
    // Before it is told that it is connected: what happens from then on is not missed.
    const at = await source.findPlace(after)
    if (at === 'INVALID') return reply.code(400).send(NO_POSITION)
    if (at === null)
      return reply
        .code(503)
        .send(toBody('The part of the network that knows events did not answer.', 'SUBGRAPH_UNAVAILABLE'))
    if (reply.raw.destroyed) return reply
    const reader = openReader(takeOver(reply), { principal, at, maxSilenceMs: settings.maxSilenceMs })
    const expiry = setTimeout(() => reader.end(), Math.max(0, findExpiry(request) - Date.now()))
    reply.raw.once('close', () => {
      clearTimeout(expiry)
      feed.leave(reader)
    })
    feed.join(reader)
    return reply
  })
  // Before the server waits for requests to end: these would never.
  app.addHook('preClose', async () => feed.stop())
}

/** The header is of a client that connects again, with the address that it began with. */
function readStart({ headers, query }: FastifyRequest): { isValid: boolean; after: string | null } {
  const { after } = query as { after?: unknown }
  const start = headers['last-event-id'] ?? after
  if (start === undefined || start === '') return { isValid: true, after: null }
  const isValid = typeof start === 'string' && /^[\w-]{1,64}$/.test(start)
  return { isValid, after: isValid ? start : null }
}

/** From here on the answer is written by hand: it has no end that Fastify could wait for. */
function takeOver(reply: FastifyReply) {
  reply.hijack()
  reply.raw.socket?.setKeepAlive(true)
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    // Proxies that follow nginx would hold back what is small.
    'x-accel-buffering': 'no',
  })
  return reply.raw
}

/** When the token ends, in milliseconds since 1970: it was verified, and verified anew only when the client comes back. */
function findExpiry({ principal, headers }: FastifyRequest): number {
  if (!isSignedIn(principal)) return Date.now() + 24 * 3_600_000
  const { exp = 0, iat = 0 } = decodeJwt(headers.authorization?.replace(/^Bearer +/i, '') ?? '')
  return Math.min(exp, iat + MAX_TOKEN_AGE_SECONDS) * 1000
}
