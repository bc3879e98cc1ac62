import type { FastifyInstance } from 'fastify'
import { toBody } from '../http/refusals.ts'
import { openEventFeed, type EventFeed, type FeedSettings } from './event-feed.ts'
import type { EventSource } from './event-source.ts'
import { openSeats, type Seats, type SeatSettings } from './seats.ts'

export interface StreamSettings extends FeedSettings, SeatSettings {
  /** How long a reader may leave what it was sent before it is let go of. */
  readonly maxSilenceMs: number
  /** How long after it was asked at the earliest a live answer is asked for again. */
  readonly answerGapMs: number
  /** When a live answer is asked for again of which a part did not come. */
  readonly retryMs: number
}

export const STREAM_SETTINGS: StreamSettings = {
  pollMs: 1_000,
  heartbeatMs: 15_000,
  maxSilenceMs: 15_000,
  answerGapMs: 250,
  retryMs: 5_000,
  maxReaders: 1_000,
  maxPerSubject: 10,
  maxPerAddress: 100,
}

/** What streams of events and of live answers stand on together: one feed, and one count of who has how many open. */
export interface Streams {
  readonly source: EventSource
  readonly feed: EventFeed
  readonly seats: Seats
  readonly settings: StreamSettings
}

export function openStreams(app: FastifyInstance, source: EventSource, settings: StreamSettings): Streams {
  const feed = openEventFeed(source, settings)
  // Before the server waits for requests to end: streams would never.
  app.addHook('preClose', async () => feed.stop())
  return { source, feed, seats: openSeats(settings), settings }
}

/** Told instead of a stream, which would stay silent. */
export const NO_EVENTS = toBody('The part of the network that knows events did not answer.', 'SUBGRAPH_UNAVAILABLE')
