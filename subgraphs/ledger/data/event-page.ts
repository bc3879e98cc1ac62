import { loadEvents, loadStreamSpan, type PlacedEvent, type Reader } from './events.ts'

/** Positions that one page looks through at most: who may see little of much goes on in steps. */
const MAX_SCAN = 5_000n

export interface EventPage {
  nodes: PlacedEvent[]
  /** The page leaves out nothing up to here that the caller may see. */
  through: bigint
  /** Whether there is more to read at once. */
  hasMore: boolean
  /** Events after the given position are missing, since they are no longer kept or the position is not of this stream. */
  hasGap: boolean
}

/**
 * Events after a position, for whoever asks.
 * @param after null: from the oldest that is kept
 */
export async function loadEventPage(
  data: Reader,
  { after, size }: { after: bigint | null; size: number },
): Promise<EventPage> {
  // Read before the events: what is placed in between is the next page's.
  const { forgottenThrough, lastPosition } = await loadStreamSpan(data)
  // A position beyond the end is of a stream that was lost: of this one the end is the best that can be said.
  const start = after === null || after < forgottenThrough ? forgottenThrough : min(after, lastPosition)
  const scanned = min(start + MAX_SCAN, lastPosition)
  const nodes = size === 0 ? [] : await loadEvents(data, { after: start, through: scanned, size })
  // Read after them as well: what was forgotten in between is not on the page.
  const lostThrough = size === 0 ? forgottenThrough : (await loadStreamSpan(data)).forgottenThrough
  const hasGap = after !== null && (after < lostThrough || after > lastPosition)
  const isFull = nodes.length === size
  const through = size === 0 ? start : isFull ? (nodes.at(-1)?.position ?? start) : scanned
  return { nodes, through, hasMore: size > 0 && (isFull || scanned < lastPosition), hasGap }
}

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b)
