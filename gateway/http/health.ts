import type { FastifyInstance } from 'fastify'
import { answersInTime } from '../transport/answers-in-time.ts'
import type { Transport } from '../transport/transport.ts'

/** How long a subgraph may take to say that it is ready. */
const PING_DEADLINE_MS = 1_000

/** `/livez`: this process is up. `/readyz`: every subgraph is, or 503 with the names of those that are not. */
export function answerHealth(app: FastifyInstance, transport: Transport): void {
  app.get('/livez', () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const isReady = await Promise.all(
      transport.subgraphs.map((subgraph) => answersInTime(transport, subgraph, PING_DEADLINE_MS)),
    )
    const missing = transport.subgraphs.filter((_, index) => !isReady[index])
    return missing.length === 0 ? { status: 'ok' } : reply.code(503).send({ status: 'not ready', missing })
  })
}
