import type { EventSource } from './event-source.ts'
import { toFrame, toGapFrame } from './frame.ts'
import type { Reader } from './reader.ts'

export interface FeedSettings {
  /** How often the newest position is asked for, while somebody reads. */
  readonly pollMs: number
  readonly heartbeatMs: number
}

/** Questions under way at a time: readers of many rights must not crowd out everybody else. */
const MAX_QUESTIONS = 4

export interface EventFeed {
  readonly readers: ReadonlySet<Reader>
  join: (reader: Reader) => void
  leave: (reader: Reader) => void
  /** Ends every stream. */
  stop: () => void
}

/**
 * Brings new events to all readers: one cheap question a second for all of them together, and then one for those who
 * may see the same and have read as far. With no readers it asks nothing.
 */
export function openEventFeed(source: EventSource, { pollMs, heartbeatMs }: FeedSettings): EventFeed {
  const readers = new Set<Reader>()
  let timer: NodeJS.Timeout | undefined
  let heartbeats: NodeJS.Timeout | undefined
  let isBringing = false

  /** @returns whether there was an answer */
  const bringPage = async (group: readonly Reader[]): Promise<boolean> => {
    const [first] = group
    if (first === undefined) return true
    const after = first.at.position
    const page = await source.readPage(first.principal, after)
    if (page === null) return false
    const text = (page.hasGap ? toGapFrame(after) : '') + page.nodes.map(toFrame).join('')
    for (const reader of group) {
      if (text !== '') reader.send(text)
      reader.at = page.through
    }
    return true
  }

  /** @returns whether some have more to read at once */
  const bring = async (): Promise<boolean> => {
    const end = await source.findPlace(null)
    if (end === null || end === 'INVALID') return false
    const isBehind = (reader: Reader): boolean => !reader.isBusy() && reader.at.place !== end.place
    const groups = [...Map.groupBy([...readers].filter(isBehind), ({ key, at }) => `${at.place} ${key}`).values()]
    let isAnswered = true
    const work = async (): Promise<void> => {
      for (let group = groups.shift(); group !== undefined; group = groups.shift())
        isAnswered = (await bringPage(group)) && isAnswered
    }
    await Promise.all(Array.from({ length: MAX_QUESTIONS }, work))
    return isAnswered && [...readers].some(isBehind)
  }

  /** One round at a time, however readers come and go: two would tell a reader the same. */
  const schedule = (ms: number): void => {
    if (!isBringing && readers.size > 0) timer ??= setTimeout(() => void run(), ms)
  }

  const run = async (): Promise<void> => {
    timer = undefined
    isBringing = true
    const hasMore = await bring().catch(() => false)
    isBringing = false
    schedule(hasMore ? 0 : pollMs)
  }

  const rest = (): void => {
    clearTimeout(timer)
    clearInterval(heartbeats)
    timer = heartbeats = undefined
  }

  return {
    readers,
    join(reader) {
      readers.add(reader)
      heartbeats ??= setInterval(() => readers.forEach((each) => each.beat()), heartbeatMs)
      schedule(0)
    },
    leave(reader) {
      readers.delete(reader)
      if (readers.size === 0) rest()
    },
    stop() {
      rest()
      for (const reader of readers) reader.end()
      readers.clear()
    },
  }
}
