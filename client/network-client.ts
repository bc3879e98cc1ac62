/** A GraphQL document that knows the types of its variables and of its answer. Generated ones are such documents. */
export interface TypedDocument<Result, Variables> {
  toString: () => string
  readonly __apiType?: (variables: Variables) => Result
}

/** An error of one place in an answer; the rest of the answer stands. */
export interface AnswerError {
  readonly message: string
  /** Where in the answer the null stands that it explains. */
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string; readonly service?: string }
}

export interface NetworkAnswer<Result> {
  readonly data: Result
  /** Empty: everything that was asked for was answered. */
  readonly errors: readonly AnswerError[]
  /** Names the request in the network's logs. */
  readonly requestId: string | null
}

/**
 * A request without an answer. `code` is that of the network's first error (README of the project, `docs/errors.md`), or
 * UNREACHABLE where nothing that speaks GraphQL answered.
 */
export class NetworkProblem extends Error {
  readonly code: string
  readonly errors: readonly AnswerError[]
  readonly requestId: string | null

  constructor(code: string, message: string, errors: readonly AnswerError[] = [], requestId: string | null = null) {
    super(message)
    this.name = 'NetworkProblem'
    this.code = code
    this.errors = errors
    this.requestId = requestId
  }
}

export interface NetworkClientSettings {
  /** Address of the GraphQL endpoint: `http://127.0.0.1:4000/graphql`. */
  readonly url: string
  /** An access token, asked for before each request; undefined or left out: public facts only. */
  readonly token?: () => Promise<string | undefined> | string | undefined
  /** In place of the platform's. */
  readonly fetch?: typeof fetch
}

export interface NetworkClient {
  /**
   * Asks once. Parts that could not be answered are null in `data` and explained in `errors`.
   * @throws NetworkProblem when there is no answer at all; DOMException `AbortError` when `signal` says so
   */
  request: <Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<NetworkAnswer<Result>>
}

export function openNetworkClient({ url, token, fetch: send = fetch }: NetworkClientSettings): NetworkClient {
  return {
    request: async <Result, Variables>(
      document: TypedDocument<Result, Variables>,
      variables: Variables,
      { signal }: { readonly signal?: AbortSignal } = {},
    ): Promise<NetworkAnswer<Result>> => {
      const bearer = await token?.()
      const response = await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
        body: JSON.stringify({ query: document.toString(), variables }),
        signal,
      }).catch((error: unknown) => {
        if (signal?.aborted) throw error
        throw new NetworkProblem('UNREACHABLE', 'The network does not answer.')
      })
      const requestId = response.headers.get('x-request-id')
      const answer = (await response.json().catch(() => undefined)) as
        { data?: Result | null; errors?: readonly AnswerError[] } | undefined
      signal?.throwIfAborted()
      if (answer?.data != null) return { data: answer.data, errors: answer.errors ?? [], requestId }
      const [first] = answer?.errors ?? []
      throw new NetworkProblem(
        first?.extensions?.code ?? 'UNREACHABLE',
        first?.message ?? 'What answers there is not the network.',
        answer?.errors,
        requestId,
      )
    },
  }
}
