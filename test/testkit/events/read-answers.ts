import type { Principal } from '../../../subgraphs/platform/principal.ts'
import { signToken } from '../tokens.ts'
import type { Answer } from '../network.ts'

/** A client that follows an answer. */
export interface AnswerReader<T> {
  readonly status: number
  readonly headers: Headers
  /** What came, in its order. */
  readonly answers: Answer<T>[]
  /** Whether the network said that no more will come. */
  isComplete: () => boolean
  waitFor: (count: number) => Promise<Answer<T>[]>
  /** The whole of an answer that is no stream, or what came until the stream ended. */
  readonly ended: Promise<string>
  close: () => void
}

const MAX_WAIT_MS = 15_000

/** @param url of `/graphql` */
export async function followAnswer<T>(
  url: string,
  { query, variables, operationName }: { query: string; variables?: object; operationName?: string },
  { as, token, headers }: { as?: Principal; token?: string; headers?: Record<string, string> } = {},
): Promise<AnswerReader<T>> {
  const closing = new AbortController()
  const bearer = token ?? (as && (await signToken(as)))
  const response = await fetch(`${url}/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables, operationName }),
    signal: closing.signal,
  })
  const answers: Answer<T>[] = []
  let isComplete = false
  const takeBlock = (block: string): void => {
    const [, event, data] = /^event: (\w+)\ndata: ?(.*)$/s.exec(block) ?? []
    if (event === 'complete') isComplete = true
    if (event === 'next') answers.push(JSON.parse(data ?? '') as Answer<T>)
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
    answers,
    isComplete: () => isComplete,
    ended,
    waitFor: async (count) => {
      const deadline = Date.now() + MAX_WAIT_MS
      while (answers.length < count) {
        if (Date.now() > deadline) throw new Error(`${answers.length} of ${count} answers came`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return answers
    },
    close: () => closing.abort(),
  }
}
