import { signToken } from '../tokens.ts'
import type { Principal } from '../../../subgraphs/platform/principal.ts'

export interface StreamedFrame {
  id: string
  event: string
  data: { subject: string; data: { number: number } }
}

/** A client of the stream that reads as browsers do. */
export interface StreamReader {
  readonly status: number
  readonly headers: Headers
  readonly frames: StreamedFrame[]
  /** What an EventSource would send as Last-Event-ID. */
  lastEventId: () => string
  waitFor: (count: number) => Promise<StreamedFrame[]>
  /** The whole of an answer that is no stream, or what came until the stream ended. */
  ended: Promise<string>
  close: () => void
}

const MAX_WAIT_MS = 15_000

/** @param url of `/events`, with what is asked in it */
export async function openStream(
  url: string,
  { as, token, lastEventId }: { as?: Principal; token?: string; lastEventId?: string } = {},
): Promise<StreamReader> {
  const closing = new AbortController()
  const bearer = token ?? (as && (await signToken(as)))
  const response = await fetch(url, {
    headers: {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
    signal: closing.signal,
  })
  const frames: StreamedFrame[] = []
  let lastId = lastEventId ?? ''
  const takeBlock = (block: string): void => {
    const fields = Object.fromEntries(
      block
        .split('\n')
        .filter((line) => !line.startsWith(':'))
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    )
    if (fields['id'] !== undefined) lastId = fields['id']
    if (fields['data'] !== undefined)
      frames.push({ id: fields['id'] ?? '', event: fields['event'] ?? '', data: JSON.parse(fields['data']) })
  }
  const read = async (): Promise<string> => {
    let all = ''
    let pending = ''
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      all += chunk
      const blocks = (pending + chunk).split('\n\n')
      pending = blocks.pop() ?? ''
      blocks.forEach(takeBlock)
    }
    return all
  }
  const ended = read()
  // Closing it rejects what nobody may be waiting for.
  ended.catch(() => undefined)
  return {
    status: response.status,
    headers: response.headers,
    frames,
    lastEventId: () => lastId,
    ended,
    waitFor: async (count) => {
      const deadline = Date.now() + MAX_WAIT_MS
      while (frames.length < count) {
        if (Date.now() > deadline) throw new Error(`${frames.length} of ${count} events came`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return frames
    },
    close: () => closing.abort(),
  }
}
