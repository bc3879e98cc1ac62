import type { ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'

/** Begins a stream of events. From here on the answer is written by hand: it has no end that Fastify could wait for. */
export function takeOver(reply: FastifyReply): ServerResponse {
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
