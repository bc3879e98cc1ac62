import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

interface Arrived {
  id: string
  subject: string
}

/** Where a webhook delivers to: it verifies every signature, and now and then fails as receivers do. */
export interface Inbox {
  readonly url: string
  readonly arrived: readonly Arrived[]
  readonly forged: number
  /** Deliveries are verified with this from now on. */
  expectSecret: (secret: string) => void
  stop: () => Promise<void>
}

/** Every so many deliveries one is answered with 503 after it was taken: the sender must come again. */
const FAILS_EVERY = 17

export async function openInbox(): Promise<Inbox> {
  const arrived: Arrived[] = []
  let forged = 0
  let webhook: Webhook | undefined
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      try {
        const body = Buffer.concat(chunks).toString('utf8')
        const event = webhook?.verify(body, request.headers as Record<string, string>) as Arrived
        arrived.push({ id: event.id, subject: event.subject })
        response.writeHead(arrived.length % FAILS_EVERY === 0 ? 503 : 204).end()
      } catch {
        forged += 1
        response.writeHead(400).end()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/inbox`,
    arrived,
    get forged() {
      return forged
    },
    expectSecret: (secret) => (webhook = new Webhook(secret)),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
