import type { FastifyInstance } from 'fastify'

/** How long requests in flight may take to end once the server is told to stop. */
const DRAIN_MS = 10_000

/**
 * @returns a function that stops accepting, lets requests in flight end, then closes every connection. Without that last
 * step connections that clients keep open, or opened and never used, would hold up the end for as long as they like.
 */
export function toDrainingStop(app: FastifyInstance): () => Promise<void> {
  let inFlight = 0
  let isStopping = false
  const closeConnections = (): void => app.server.closeAllConnections()

  app.addHook('onRequest', async (_request, reply) => {
    inFlight++
    reply.raw.once('close', () => {
      inFlight--
      if (isStopping && inFlight === 0) closeConnections()
    })
  })
  return async () => {
    isStopping = true
    const closed = app.close()
    if (inFlight === 0) closeConnections()
    const deadline = setTimeout(closeConnections, DRAIN_MS)
    await closed
    clearTimeout(deadline)
  }
}
