import type { FindingResolvers } from '../generated/resolvers.ts'

export const Finding: FindingResolvers = {
  rule: ({ ruleId }) => (ruleId === null ? null : { id: ruleId }),
}
