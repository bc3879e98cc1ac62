import { isPassing, type AnswerError, type NetworkAnswer, type TypedDocument } from './answer.ts'
import { toPauseMs, wait } from './wait.ts'

/** Variables of a write whose key may be left out: one is made then. */
export type Write<Variables extends { idempotencyKey: string }> = Omit<Variables, 'idempotencyKey'> & {
  readonly idempotencyKey?: string
}

const MAX_TRIES = 6

/** The network does not know what became of it, or did not get to it. */
const isUnknown = ({ extensions }: AnswerError): boolean => extensions?.code === 'SUBGRAPH_UNAVAILABLE'

/** A write, tried again under its key until its outcome is known. See `NetworkClient.mutate`. */
export async function mutate<Result, Variables extends { idempotencyKey: string }>(
  request: (document: TypedDocument<Result, Variables>, variables: Variables) => Promise<NetworkAnswer<Result>>,
  document: TypedDocument<Result, Variables>,
  { idempotencyKey = crypto.randomUUID(), ...input }: Write<Variables>,
  { signal, retryMs = 500 }: { readonly signal?: AbortSignal; readonly retryMs?: number },
): Promise<NetworkAnswer<Result>> {
  // The compiler cannot tell that the key completes whatever Variables are.
  const variables = { ...input, idempotencyKey } as unknown as Variables
  for (let tries = 1; ; tries++) {
    const isLast = tries === MAX_TRIES
    try {
      const answer = await request(document, variables)
      if (isLast || !answer.errors.some(isUnknown)) return answer
    } catch (problem) {
      if (isLast || signal?.aborted || !isPassing(problem)) throw problem
    }
    await wait(toPauseMs(tries - 1, retryMs), signal)
    signal?.throwIfAborted()
  }
}
