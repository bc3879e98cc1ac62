import { toAnswer, type AnswerBody, type NetworkAnswer, type TypedDocument } from './answer.ts'
import type { Send } from './connection.ts'
import { keepReading } from './keep-reading.ts'

/** The answers of a subscription, over `POST /graphql/stream`. See `NetworkClient.subscribe`. */
export async function* subscribe<Result, Variables>(
  send: Send,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { signal, retryMs }: { readonly signal?: AbortSignal; readonly retryMs?: number },
): AsyncGenerator<NetworkAnswer<Result>, void, undefined> {
  const body = { query: document.toString(), variables }
  const accept = 'text/event-stream'
  const connect = (_lastId: string | undefined, leaving: AbortSignal): Promise<Response> =>
    send('/graphql/stream', { accept, body, signal: leaving })
  for await (const { block, response } of keepReading(connect, { signal, retryMs })) {
    if (block.event === 'complete') return
    if (block.event === 'next') yield toAnswer(JSON.parse(block.data ?? '') as AnswerBody<Result>, response)
  }
}
