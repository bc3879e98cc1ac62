import { isPassing, NetworkProblem, toAnswer, type AnswerBody } from './answer.ts'
import { readBlocks, type Block } from './read-blocks.ts'
import { toPauseMs, wait } from './wait.ts'

/** @param lastId of the last block that had one */
export type Connect = (lastId: string | undefined, signal: AbortSignal) => Promise<Response>

/**
 * The events of a stream, with the response that each came by. Connects again when the connection is lost or the network ends it, as it
 * does with the token, until the reader or the signal ends it.
 * @throws NetworkProblem when the network refuses
 */
export async function* keepReading(
  connect: Connect,
  { signal, retryMs = 500 }: { readonly signal?: AbortSignal; readonly retryMs?: number },
): AsyncGenerator<{ block: Block; response: Response }, void, undefined> {
  let lastId: string | undefined
  for (let failures = 0; !signal?.aborted; failures++) {
    const leaving = new AbortController()
    const leave = (): void => leaving.abort()
    signal?.addEventListener('abort', leave)
    try {
      const response = await connect(lastId, leaving.signal)
      for await (const block of readBlocks(await toStream(response), leave)) {
        lastId = block.id ?? lastId
        if (block.data === undefined) continue
        failures = 0
        yield { block, response }
      }
    } catch (error) {
      if (!signal?.aborted && !isPassing(error)) throw error
    } finally {
      signal?.removeEventListener('abort', leave)
      leave()
    }
    await wait(toPauseMs(failures, retryMs), signal)
  }
}

async function toStream(response: Response): Promise<ReadableStream<Uint8Array>> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
  if (response.ok && isStream && response.body !== null) return response.body
  const refusal = (await response.json().catch(() => ({}))) as AnswerBody<never>
  toAnswer({ errors: refusal.errors }, response)
  throw new NetworkProblem('UNREACHABLE', 'What answers there is not the network.')
}
