import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  path: string
  headers: Record<string, string>
  body: string
  /** Of the CloudEvent. */
  id: string
  subject: string
  number: number
}

type Answer = (received: Received, response: ServerResponse) => void

/** Somebody's server that takes messages; each path can be told how to answer. */
export interface Receiver {
  readonly received: Received[]
  urlOf: (path: string) => string
  /** How a path answers from now on; 204 unless told. */
  answer: (path: string, how: number | Answer) => void
  /** Waits until so many have come to the path, and gives them. */
  waitFor: (path: string, count: number) => Promise<Received[]>
  stop: () => Promise<void>
}

const MAX_WAIT_MS = 15_000

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const answers = new Map<string, number | Answer>()
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request)
    const { id, subject, data } = JSON.parse(body) as { id: string; subject: string; data: { number: number } }
    const path = request.url ?? ''
    const one = { path, headers: request.headers as Record<string, string>, body, id, subject, number: data.number }
    received.push(one)
    const how = answers.get(path) ?? 204
    if (typeof how === 'number') response.writeHead(how).end()
    else how(one, response)
  }
  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const listAt = (path: string): Received[] => received.filter((one) => one.path === path)
  return {
    received,
    urlOf: (path) => `http://127.0.0.1:${port}${path}`,
    answer: (path, how) => void answers.set(path, how),
    waitFor: async (path, count) => {
      const deadline = Date.now() + MAX_WAIT_MS
      while (listAt(path).length < count) {
        if (Date.now() > deadline) throw new Error(`${listAt(path).length} of ${count} messages came to ${path}`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return listAt(path)
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
