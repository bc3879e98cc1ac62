import { toAnswer, type AnswerBody, type NetworkAnswer, type TypedDocument } from './answer.ts'
import { openConnection, type NetworkClientSettings } from './connection.ts'
import { followEvents, type NetworkEvent } from './follow-events.ts'
import { mutate, type Write } from './mutate.ts'
import { paginate, type Page } from './paginate.ts'
import { subscribe } from './subscribe.ts'

export { NetworkProblem, type AnswerError, type NetworkAnswer, type TypedDocument } from './answer.ts'
export type { NetworkClientSettings } from './connection.ts'
export type { CloudEvent, NetworkEvent } from './follow-events.ts'
export type { Write } from './mutate.ts'
export type { Page } from './paginate.ts'

export interface Stopping {
  /** Says that nobody wants it any more. */
  readonly signal?: AbortSignal
}

export interface NetworkClient {
  /**
   * Asks once. Parts that could not be answered are null in `data` and explained in `errors`.
   * @throws NetworkProblem when there is no answer at all; DOMException `AbortError` when `signal` says so
   */
  request: <Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options?: Stopping,
  ) => Promise<NetworkAnswer<Result>>
  /**
   * Writes, and tries again under the same key, six times at most, where the connection was lost or a part of the network did not answer:
   * it is written once, whichever try came through. Leave `idempotencyKey` out for a new one; give one that you keep, and the write is
   * done once however often your own process starts again. What the network refuses is in the answer's `userErrors`.
   * @throws as `request` does
   */
  mutate: <Result, Variables extends { idempotencyKey: string }>(
    document: TypedDocument<Result, Variables>,
    variables: Write<Variables>,
    options?: Stopping,
  ) => Promise<NetworkAnswer<Result>>
  /**
   * Follows a subscription: the answer as it is now, and a whole new one each time that it changes. Connects again when the connection
   * is lost, with a new token, and then gives the answer as it is now. Ends when the network says that nothing more will come, when
   * `signal` says so, or when the loop is left.
   * @throws NetworkProblem when the network refuses to begin
   */
  subscribe: <Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options?: Stopping,
  ) => AsyncIterable<NetworkAnswer<Result>>
  /**
   * Follows what happens, as far as the token may see it, from now on or after a position that an event had. Connects again where it
   * was. `GAP`: what happened in between is no longer kept.
   * @throws NetworkProblem when the network refuses to begin
   */
  events: (options?: Stopping & { readonly after?: string }) => AsyncIterable<NetworkEvent>
  /**
   * The entries of a list, asked for page by page as they are taken.
   * @param variables with how many a page has (`first`) and, where it is not the first, after which cursor to begin (`after`)
   * @param pick finds the list in the answer; null: there is none
   * @throws as `request` does
   */
  paginate: <Result, Variables extends { after?: string | null }, Node>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    pick: (data: Result) => Page<Node> | null | undefined,
    options?: Stopping,
  ) => AsyncIterable<Node>
}

export function openNetworkClient(settings: NetworkClientSettings): NetworkClient {
  const send = openConnection(settings)
  const { retryMs } = settings
  const request = async <Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    { signal }: Stopping = {},
  ): Promise<NetworkAnswer<Result>> => {
    const response = await send('', { body: { query: document.toString(), variables }, signal })
    const body = (await response.json().catch(() => ({}))) as AnswerBody<Result> | null
    signal?.throwIfAborted()
    return toAnswer(body ?? {}, response)
  }
  return {
    request,
    mutate: (document, variables, options = {}) =>
      mutate((...asked) => request(...asked, options), document, variables, { ...options, retryMs }),
    subscribe: (document, variables, options) => subscribe(send, document, variables, { ...options, retryMs }),
    events: (options) => followEvents(send, { ...options, retryMs }),
    paginate: (document, variables, pick, options) =>
      paginate((...asked) => request(...asked, options), document, variables, pick),
  }
}
