import { NetworkProblem, type NetworkAnswer } from '../../../client/network-client.ts'

/** What went wrong first in an answer, where too little of it came to be shown; null where nothing went wrong. */
export function toProblem({ errors, requestId }: NetworkAnswer<unknown>): NetworkProblem | null {
  const [first] = errors
  return first === undefined ? null : new NetworkProblem(first.extensions?.code ?? '', first.message, errors, requestId)
}
