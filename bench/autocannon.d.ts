/** As much of autocannon as is used here; the package brings no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Options {
    url: string
    method: 'POST'
    headers: Record<string, string>
    body: string
    connections: number
    /** Seconds. */
    duration: number
  }
  interface Result {
    non2xx: number
    /** Connections that failed, time-outs included. */
    errors: number
    /** Seconds. */
    duration: number
  }
  /** Emits `response` with client, status, bytes and milliseconds. */
  type Run = EventEmitter & PromiseLike<Result>

  export default function autocannon(options: Options): Run
}
