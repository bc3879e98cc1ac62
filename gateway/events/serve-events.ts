import type { FastifyInstance, FastifyRequest } from 'fastify'
import { identifyCaller } from '../http/identify.ts'
import { toBody } from '../http/refusals.ts'
import type { IdentityVerifier } from '../identity/identity.ts'
import { openReader } from './reader.ts'
import { NO_EVENTS, type Streams } from './streams.ts'
import { takeOver } from './take-over.ts'
import { findExpiry } from './token-expiry.ts'

const NO_POSITION = toBody('Last-Event-ID and after: an id that this stream gave.', 'BAD_REQUEST')

/** `GET /events`: what happens, as server-sent events, as far as whoever asks may see it. */
export function serveEvents(
  app: FastifyInstance,
  { source, feed, seats, settings }: Streams,
  identity: IdentityVerifier,
): void {
  app.get('/events', { exposeHeadRoute: false, onRequest: identifyCaller(identity) }, async (request, reply) => {
    const { principal } = request
    const { isValid, after } = readStart(request)
    if (!isValid) return reply.code(400).send(NO_POSITION)
    const refusal = seats.take(request, reply)
    if (refusal !== null) return reply.code(refusal.status).send(toBody(refusal.message, 'TOO_MANY_STREAMS'))
    // Before it is told that it is connected: what happens from then on is not missed.
    const at = await source.findPlace(after)
    if (at === 'INVALID') return reply.code(400).send(NO_POSITION)
    if (at === null) return reply.code(503).send(NO_EVENTS)
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
}

/** The header is of a client that connects again, with the address that it began with. */
function readStart({ headers, query }: FastifyRequest): { isValid: boolean; after: string | null } {
  const { after } = query as { after?: unknown }
  const start = headers['last-event-id'] ?? after
  if (start === undefined || start === '') return { isValid: true, after: null }
  const isValid = typeof start === 'string' && /^[\w-]{1,64}$/.test(start)
  return { isValid, after: isValid ? start : null }
}
