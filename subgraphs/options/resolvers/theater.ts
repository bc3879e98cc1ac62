import { summarizeCoverage } from '../domain/summarize-coverage.ts'
import type { TheaterResolvers } from '../generated/resolvers.ts'

export const Theater: TheaterResolvers = {
  __resolveReference: (theater) => theater,
  coverage: async ({ code }, _args, { coverageOfTheater }) =>
    [...Map.groupBy(await coverageOfTheater.load(code), ({ systemId }) => systemId)].map(([id, records]) => ({
      system: { id, designation: records[0]?.designation ?? '', name: records[0]?.name ?? '' },
      ...summarizeCoverage(records),
    })),
}
