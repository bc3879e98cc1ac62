import { NetworkProblem } from './answer.ts'

export interface NetworkClientSettings {
  /** Address of the GraphQL endpoint: `http://127.0.0.1:4000/graphql`. */
  readonly url: string
  /** An access token, asked for before each request; undefined or left out: public facts only. */
  readonly token?: () => Promise<string | undefined> | string | undefined
  /** In place of the platform's. */
  readonly fetch?: typeof fetch
  /** How long to wait before what was lost is tried again; twice as long each time, 30 s at most. 500 if left out. */
  readonly retryMs?: number
}

export interface Sending {
  readonly accept?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** Sends one request as whoever the token says, and gives what answered. Without a body it is a GET. */
export type Send = (path: string, sending: Sending) => Promise<Response>

/** @throws from what it returns: NetworkProblem UNREACHABLE where nothing answers; the signal's reason where it says so */
export function openConnection({ url, token, fetch: send = fetch }: NetworkClientSettings): Send {
  return async (path, { accept, body, headers, signal }) => {
    const bearer = await token?.()
    return send(path === '' ? url : new URL(path, url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(accept && { accept }),
        ...(bearer && { authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error
      throw new NetworkProblem('UNREACHABLE', 'The network does not answer.')
    })
  }
}
