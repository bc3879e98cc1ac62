import { openFrameReader, type Frame } from './event-frames.ts'

/** The server sends something every 15 seconds; a connection that is silent for longer is gone. */
const MAX_SILENCE_MS = 45_000
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000
/** There are as many streams as there may be, or the network has not been there for long. */
const SLOW_WAIT_MS = 60_000
/** Failures on end after which nobody should rely on it. */
const MANY_FAILURES = 5

/** LIVE: whatever happens is told. RECONNECTING: it will be, and what is missed meanwhile too. NOT_LIVE: do not rely on it. */
export type StreamState = 'CONNECTING' | 'LIVE' | 'RECONNECTING' | 'NOT_LIVE'

export interface StreamEnds {
  readonly url: string
  readonly token: string | undefined
  /** Where it broke off, if it did: kept here from one connection to the next. */
  readonly place: { lastId: string | null }
  readonly onState: (state: StreamState) => void
  /** @param hasMissed whether something may have happened that no event will tell of */
  readonly onOpen: (hasMissed: boolean) => void
  readonly onFrame: (frame: Frame) => void
  /** The token is taken no longer. */
  readonly onRefused: () => void
}

/**
 * Keeps a stream of events open until it is told to end, and begins again where it broke off.
 * @returns begins at once where it waits, as when the page is seen again
 */
export function keepStream(ends: StreamEnds, signal: AbortSignal): { hurry: () => void } {
  const { place } = ends
  let failures = 0
  let hurry = (): void => undefined

  const read = async (): Promise<'ENDED' | 'FULL' | 'REFUSED'> => {
    const silence = new AbortController()
    const response = await fetch(ends.url, {
      headers: {
        accept: 'text/event-stream',
        ...(ends.token !== undefined && { authorization: `Bearer ${ends.token}` }),
        ...(place.lastId !== null && { 'last-event-id': place.lastId }),
      },
      cache: 'no-store',
      signal: AbortSignal.any([signal, silence.signal]),
    })
    if (response.status === 401) return 'REFUSED'
    if (response.status === 429) return 'FULL'
    // A place that this network did not give, as after a demo was started anew.
    if (response.status === 400) place.lastId = null
    if (!response.ok || response.body === null) throw new Error(`The stream answers ${response.status}.`)
    ends.onOpen(place.lastId === null)
    ends.onState('LIVE')
    failures = 0
    const readFrames = openFrameReader()
    const text = response.body.pipeThrough(new TextDecoderStream())
    let timer = setTimeout(() => silence.abort(), MAX_SILENCE_MS)
    try {
      for await (const piece of toPieces(text)) {
        clearTimeout(timer)
        timer = setTimeout(() => silence.abort(), MAX_SILENCE_MS)
        const { frames, lastId } = readFrames(piece)
        for (const frame of frames) ends.onFrame(frame)
        place.lastId = lastId ?? place.lastId
      }
    } finally {
      clearTimeout(timer)
    }
    return 'ENDED'
  }

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      hurry = () => {
        clearTimeout(timer)
        resolve()
      }
      signal.addEventListener('abort', hurry, { once: true })
    })

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const outcome = await read().catch(() => 'FAILED' as const)
      if (signal.aborted) return
      if (outcome === 'REFUSED') return ends.onRefused()
      if (outcome === 'FAILED') failures++
      const isSlow = outcome === 'FULL' || failures >= MANY_FAILURES
      // The first break is mended before anybody would notice.
      if (isSlow) ends.onState('NOT_LIVE')
      else if (failures > 0) ends.onState('RECONNECTING')
      await wait(isSlow ? spread(SLOW_WAIT_MS) : spread(Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS)))
    }
  }
  void run()
  return { hurry: () => hurry() }
}

/** Half of it or more: those who lost the network together do not come back together. */
const spread = (ms: number): number => ms * (0.5 + Math.random() / 2)

/** Not every browser iterates a stream by itself. */
async function* toPieces(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
