import type { ElsewhereSiteResolvers } from '../generated/resolvers.ts'

export const ElsewhereSite: ElsewhereSiteResolvers = {
  site: ({ site }) => site,
  theater: ({ theaterCode, theaterName }) => ({ code: theaterCode, name: theaterName }),
  evidence: ({ basis }) => basis,
  evidenceAsOf: ({ asOf }) => asOf,
}
