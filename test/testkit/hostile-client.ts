import { performance } from 'node:perf_hooks'

/** Refusals take milliseconds; this is what tells one that runs away from one on a busy machine. */
const MAX_REFUSAL_MS = 10_000

/** What must never reach a client, whatever it sends. */
const LEAKS: Readonly<Record<string, RegExp>> = {
  'a stack': /\bat [^"]*[(/][^"]*:\d+:\d+|stacktrace/i,
  'a path of the machine': /node_modules|file:\/\/|\/(home|root|srv|tmp|usr|var|work)\//,
  SQL: /\b(SELECT|INSERT INTO|UPDATE|DELETE)\b.*\b(FROM|VALUES|SET|WHERE)\b|(relation|column|operator|schema) \\?"|SQLSTATE/,
  'an address': /127\.0\.0\.1|::1|localhost|\bECONN|\bE[A-Z]{5,}\b.*\d+\.\d+/,
  'the name of a package': /prisma|postgres|apollo|fastify|undici|dataloader|\bpino\b/i,
  'the body of another answer': /"response":|"masked":true/,
}

export interface RawAnswer {
  readonly status: number
  readonly text: string
  readonly data: Record<string, unknown> | null
  readonly errors: readonly { message: string; extensions: { code: string } }[]
}

/** Sends anything and holds the answer to what every answer must be: soon, in JSON, no fault of ours, nothing leaked. */
export async function sendRaw(url: string, init: RequestInit): Promise<RawAnswer> {
  const start = performance.now()
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) })
  const text = await response.text()
  const durationMs = Math.round(performance.now() - start)
  const sent = typeof init.body === 'string' ? init.body : url
  const shown = `${sent.slice(0, 600)}\n${response.status} after ${durationMs} ms\n${text.slice(0, 2_000)}`
  const leaked = Object.entries(LEAKS).filter(([, pattern]) => pattern.test(text))
  if (leaked.length > 0) throw new Error(`The answer leaks ${leaked.map(([what]) => what).join(', ')}:\n${shown}`)
  if (response.status >= 500 || /INTERNAL_SERVER_ERROR|did not reach its records/.test(text))
    throw new Error(`The answer calls it a fault:\n${shown}`)
  if (durationMs > MAX_REFUSAL_MS) throw new Error(`The answer is slow:\n${shown}`)
  const { data, errors } = JSON.parse(text) as Partial<RawAnswer>
  return { status: response.status, text, data: data ?? null, errors: errors ?? [] }
}

/** @param token of who sends it; nobody if left out */
export const sendJson = (url: string, body: unknown, token?: string): Promise<RawAnswer> =>
  sendRaw(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })
