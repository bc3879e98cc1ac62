import type { QueryResolvers } from '../generated/resolvers.ts'
import { answerRepairOptions } from './answer-repair-options.ts'

export const Query: QueryResolvers = {
  repairOptions: (_parent, { input }, context) => answerRepairOptions(input, context),
}
