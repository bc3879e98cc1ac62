import type { ServerResponse } from 'node:http'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import type { StreamPlace } from './event-source.ts'
import { OPENING, toHeartbeat } from './frame.ts'

/** One open connection of the stream. */
export interface Reader {
  readonly principal: Principal
  /** Readers of the same key may see the same. */
  readonly key: string
  /** Up to here it has been told everything. */
  at: StreamPlace
  /** Whether it still has to take what it was sent. */
  isBusy: () => boolean
  send: (text: string) => void
  /** Sends a heartbeat, or lets go of a reader that takes nothing. */
  beat: () => void
  /** Ends the stream; the client connects again. */
  end: () => void
}

/**
 * @param maxSilenceMs how long a reader may leave what it was sent: it is not sent more meanwhile, so that little waits
 * in memory, and is let go of after that
 */
export function openReader(
  response: ServerResponse,
  { principal, at, maxSilenceMs }: { principal: Principal; at: StreamPlace; maxSilenceMs: number },
): Reader {
  let busySince: number | null = null
  const send = (text: string): void => {
    if (response.destroyed || response.writableEnded) return
    if (!response.write(text)) busySince ??= performance.now()
  }
  response.on('drain', () => (busySince = null))
  send(OPENING)
  return {
    principal,
    key: JSON.stringify(principal),
    at,
    isBusy: () => busySince !== null,
    send,
    beat() {
      if (busySince === null) send(toHeartbeat(this.at.position))
      else if (performance.now() - busySince > maxSilenceMs) response.destroy()
    },
    end: () => void response.end(),
  }
}
