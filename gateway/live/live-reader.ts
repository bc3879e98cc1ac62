import type { ServerResponse } from 'node:http'
import { isSignedIn, type Principal } from '../../subgraphs/platform/principal.ts'
import type { StreamPlace } from '../events/event-source.ts'
import type { Reader } from '../events/reader.ts'
import type { Bell } from './bell.ts'

/** What a token must allow for its bearer to be told of events that are not public. */
const EVENTS = 'events:read'

/**
 * On whose behalf events are listened to, to learn that there were some: none of them is shown, so that an answer stays live for whoever
 * may ask for it, without a right to read events.
 */
const toListener = (principal: Principal): Principal =>
  !isSignedIn(principal) || principal.scopes.includes(EVENTS)
    ? principal
    : { ...principal, scopes: [...principal.scopes, EVENTS] }

/** A stream of answers as a reader of events, whom each of them that its asker may see makes ask again. */
export interface LiveReader extends Reader {
  /** Writes until the client has gone or the stream is ended. */
  pump: (chunks: AsyncIterable<string>) => Promise<void>
}

export function openLiveReader(
  response: ServerResponse,
  { principal, at, bell, maxSilenceMs }: { principal: Principal; at: StreamPlace; bell: Bell; maxSilenceMs: number },
): LiveReader {
  const listener = toListener(principal)
  let busySince: number | null = null
  response.on('drain', () => (busySince = null))
  return {
    principal: listener,
    key: JSON.stringify(listener),
    at,
    // While it has something to take it is told nothing, and asks for nothing: what happened meanwhile comes after.
    isBusy: () => busySince !== null,
    send: bell.ring,
    beat() {
      if (busySince !== null && performance.now() - busySince > maxSilenceMs) response.destroy()
    },
    end: () => void response.end(),
    async pump(chunks) {
      for await (const chunk of chunks) {
        if (response.destroyed || response.writableEnded) return
        if (!response.write(chunk)) busySince ??= performance.now()
      }
      response.end()
    },
  }
}
