/** As much of autocannon as is used here; the package brings no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Request {
    method: 'POST'
    headers: Record<string, string>
    body: string
  }
  interface Options {
    url: string
    connections: number
    /** Seconds. */
    duration: number
    /** Seconds that an answer may take. */
    timeout: number
    requests: Request[]
    /** Called for each connection before its first request. */
    setupClient: (client: { setRequests: (requests: Request[]) => void }) => void
    /** An answer for which this is false counts as a mismatch. */
    verifyBody: (body: string) => boolean
  }
  interface Result {
    non2xx: number
    mismatches: number
    /** Connections that failed, time-outs included. */
    errors: number
    /** Seconds. */
    duration: number
  }
  /** Emits `response` with client, status, bytes and milliseconds. */
  type Run = EventEmitter & PromiseLike<Result>

  export default function autocannon(options: Options): Run
}
