import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { AttemptResult, FailureReason } from '../domain/attempt.ts'
import { findUrlProblem, type Destinations } from '../domain/destination.ts'
import { isAllowedAddress } from './address.ts'
import { ForbiddenAddress, toGuardedLookup } from './guarded-lookup.ts'

/** Of an answer only the status counts; what follows is read this far, so that a polite server can end. */
const MAX_ANSWER_BYTES = 64 * 1024

export interface Message {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface PostOptions {
  readonly destinations: Destinations
  /** For the whole: name, connection, sending, answer. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal
  readonly lookup?: LookupFunction
}

/**
 * Sends one message. A redirect is an answer like any other: it is not followed. Each message has a connection of its
 * own, so that its address is judged each time.
 * @throws AbortError where `signal` says so; everything else that can go wrong is a result
 */
export function postMessage(message: Message, options: PostOptions): Promise<AttemptResult> {
  const { destinations, timeoutMs, signal, lookup = toGuardedLookup(destinations) } = options
  if (findUrlProblem(message.url, destinations) !== null)
    return Promise.resolve({ kind: 'FAILED', reason: 'NOT_ALLOWED' })
  const url = new URL(message.url)
  // A number is not looked up: nothing else would judge it.
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) !== 0 && !isAllowedAddress(literal, destinations))
    return Promise.resolve({ kind: 'FAILED', reason: 'FORBIDDEN_ADDRESS' })
  const deadline = AbortSignal.timeout(timeoutMs)
  const headers = { ...message.headers, 'content-length': Buffer.byteLength(message.body) }
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      headers,
      lookup,
      agent: false,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    })
    const fail = (error: Error): void =>
      signal?.aborted
        ? reject(error)
        : resolve({ kind: 'FAILED', reason: deadline.aborted ? 'TIMEOUT' : toReason(error) })
    request.on('error', fail)
    request.on('response', (response) => {
      let bytes = 0
      const answer: AttemptResult = { kind: 'ANSWERED', status: response.statusCode ?? 0 }
      response.on('error', fail)
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes <= MAX_ANSWER_BYTES) return
        resolve(answer)
        request.destroy()
      })
      response.on('end', () => resolve(answer))
    })
    request.end(message.body)
  })
}

function toReason(error: NodeJS.ErrnoException): FailureReason {
  if (error instanceof ForbiddenAddress) return 'FORBIDDEN_ADDRESS'
  const code = error.code ?? ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'NO_ADDRESS'
  if (code === 'ECONNREFUSED') return 'REFUSED'
  return /CERT|SIGNATURE|ALTNAME|ERR_TLS|^ERR_SSL|^EPROTO|ISSUER/.test(code) ? 'CERTIFICATE' : 'CONNECTION'
}
