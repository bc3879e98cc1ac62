import { NetworkProblem, type NetworkAnswer } from '../../../client/network-client.ts'

/**
 * For questions with one part: where that part is null because of an error, there is no answer, and an empty list would say what
 * nobody knows.
 * @throws NetworkProblem
 */
export function assertAnswered<Result extends object>({ data, errors, requestId }: NetworkAnswer<Result>): void {
  const [first] = errors
  if (first !== undefined && Object.values(data).every((part) => part === null))
    throw new NetworkProblem(first.extensions?.code ?? '', first.message, errors, requestId)
}
