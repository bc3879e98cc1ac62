import type { NetworkAnswer } from '../../../client/network-client.ts'
import { toProblem } from './to-problem.ts'

/**
 * For questions with one part: where that part is null because of an error, there is no answer, and an empty list would say what
 * nobody knows.
 * @throws NetworkProblem
 */
export function assertAnswered<Result extends object>(answer: NetworkAnswer<Result>): void {
  const problem = toProblem(answer)
  if (problem !== null && Object.values(answer.data).every((part) => part === null)) throw problem
}
