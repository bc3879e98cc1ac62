import { toStanding } from '../domain/explain-coverage.ts'
import type { TheaterResolvers } from '../generated/resolvers.ts'
import { toCoverageRequest } from './to-coverage-request.ts'

export const Theater: TheaterResolvers = {
  __resolveReference: (theater) => theater,
  coverage: async ({ code }, { standing, ...asked }, { coverage, today }) => {
    const found = await coverage.load(await toCoverageRequest(code, asked, today))
    if (found === null) return null
    return found.judged
      .filter((judged) => standing == null || toStanding(judged) === standing)
      .map((judged) => ({ ...judged, theaterCode: code }))
  },
  coverageSummary: async ({ code }, asked, { coverage, today }) =>
    coverage.load(await toCoverageRequest(code, asked, today)),
}
