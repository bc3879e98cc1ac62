import type { Send } from './connection.ts'
import { keepReading } from './keep-reading.ts'

/** A CloudEvent 1.0 as the network sends it: `docs/webhooks.md` of the project lists the types and their data. */
export interface CloudEvent {
  readonly id: string
  readonly type: string
  readonly subject?: string
  readonly time?: string
  readonly data?: unknown
}

/** Something that happened, or that the stream no longer has what happened: then read anew what you keep. */
export type NetworkEvent =
  | { readonly kind: 'EVENT'; readonly position: string; readonly type: string; readonly event: CloudEvent }
  | { readonly kind: 'GAP' }

/** What happens, over `GET /events`. See `NetworkClient.events`. */
export async function* followEvents(
  send: Send,
  { after, signal, retryMs }: { readonly after?: string; readonly signal?: AbortSignal; readonly retryMs?: number },
): AsyncGenerator<NetworkEvent, void, undefined> {
  const connect = (lastId = after, leaving: AbortSignal): Promise<Response> =>
    send('/events', { signal: leaving, headers: lastId === undefined ? {} : { 'last-event-id': lastId } })
  for await (const { block } of keepReading(connect, { signal, retryMs })) {
    const { id: position = '', event: type = '', data = '' } = block
    if (type === 'rsf.stream.gap') yield { kind: 'GAP' }
    else yield { kind: 'EVENT', position, type, event: JSON.parse(data) as CloudEvent }
  }
}
