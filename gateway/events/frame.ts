/** An event as the stream carries it. */
export interface StreamedEvent {
  /** Sealed: it tells nothing of other events. */
  readonly position: string
  readonly type: string
  /** The whole of it, as JSON. */
  readonly cloudEvent: unknown
}

/** What a reader is told who asked for events that are no longer there: what it knows is best read anew. */
const GAP_TYPE = 'rsf.stream.gap'

/** By https://html.spec.whatwg.org/multipage/server-sent-events.html: JSON has no line breaks, so one line holds it. */
export const toFrame = ({ position, type, cloudEvent }: StreamedEvent): string =>
  `id: ${position}\nevent: ${type}\ndata: ${JSON.stringify(cloudEvent)}\n\n`

/** Has no id: a reader that loses the connection right after it is told again. */
export const toGapFrame = (after: string): string => `event: ${GAP_TYPE}\ndata: ${JSON.stringify({ after })}\n\n`

/**
 * Keeps the connection open and moves a reader on that is shown little of much: an id without data is remembered and
 * is no event.
 */
export const toHeartbeat = (position: string): string => `: still here\nid: ${position}\n\n`

/** How long a client waits before it connects again. */
export const OPENING = ': connected\nretry: 2000\n\n'
