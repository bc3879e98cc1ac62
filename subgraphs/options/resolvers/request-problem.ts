import type { RequestProblemResolvers } from '../generated/resolvers.ts'

export const RequestProblem: RequestProblemResolvers = {
  candidates: ({ candidates }) => candidates ?? [],
}
