import { loadRequired } from '../../platform/batch.ts'
import type { ProgramGoalResolvers } from '../generated/resolvers.ts'

export const ProgramGoal: ProgramGoalResolvers = {
  program: ({ programId }, _args, { programs }) => loadRequired(programs, programId),
}
