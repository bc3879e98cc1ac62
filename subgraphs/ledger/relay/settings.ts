import type { Destinations } from '../domain/destination.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

export interface RelaySettings {
  readonly destinations: Destinations
  /** How long a relay with nothing to do waits before it looks again. */
  readonly pollMs: number
  /** Messages under way at a time: of this relay, and to one webhook by all relays. */
  readonly size: number
  readonly perWebhook: number
  readonly timeoutMs: number
  /** How long a claim holds: longer than an attempt can take, so that only a relay that is gone loses it. */
  readonly leaseMs: number
  /** Waits after the first failed attempt, the second, ...; after the last the delivery is dead, some 31 hours later. */
  readonly retryAfterMs: readonly number[]
  readonly housekeepingMs: number
}

export const toRelaySettings = (destinations: Destinations): RelaySettings => ({
  destinations,
  pollMs: 500,
  size: 32,
  perWebhook: 8,
  timeoutMs: 10 * SECOND,
  leaseMs: 15 * SECOND,
  retryAfterMs: [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, 24 * HOUR],
  housekeepingMs: MINUTE,
})
