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
  /** Of HTTP; null where nothing answered. */
  readonly status: number | null

  constructor(
    code: string,
    message: string,
    errors: readonly AnswerError[] = [],
    requestId: string | null = null,
    status: number | null = null,
  ) {
    super(message)
    this.name = 'NetworkProblem'
    this.code = code
    this.errors = errors
    this.requestId = requestId
    this.status = status
  }
}

/** What a body of the network says, where it is one. */
export interface AnswerBody<Result> {
  readonly data?: Result | null
  readonly errors?: readonly AnswerError[]
}

/** @throws NetworkProblem where there is no data */
export function toAnswer<Result>(
  { data, errors = [] }: AnswerBody<Result>,
  { headers, status }: Response,
): NetworkAnswer<Result> {
  const requestId = headers.get('x-request-id')
  if (data != null) return { data, errors, requestId }
  const [first] = errors
  const code = first?.extensions?.code ?? 'UNREACHABLE'
  throw new NetworkProblem(
    code,
    first?.message ?? 'What answers there is not the network.',
    errors,
    requestId,
    code === 'UNREACHABLE' ? null : status,
  )
}

/** Whether a problem may pass by itself: nothing answered, or a part of the network did not. */
export const isPassing = (problem: unknown): boolean =>
  !(problem instanceof NetworkProblem) || problem.status === null || problem.status >= 500
