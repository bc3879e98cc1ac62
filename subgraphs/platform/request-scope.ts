import type { Principal } from './principal.ts'

/** What one request carries from the edge through every subgraph that it reaches. */
export interface RequestScope {
  /** Names the request in every log line, in the answer's `x-request-id` header and in what it writes. */
  readonly requestId: string
  readonly principal: Principal
}

export const REQUEST_ID_HEADER = 'x-request-id'

/** An id from outside is kept when it is short and harmless in a log line; otherwise a new one is made. */
export function toRequestId(received: string | string[] | undefined): string {
  return typeof received === 'string' && /^[\w.:-]{1,64}$/.test(received) ? received : crypto.randomUUID()
}
