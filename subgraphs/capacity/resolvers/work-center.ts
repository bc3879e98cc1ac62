import { refuse } from '../../platform/bad-input.ts'
import { refuseHidden } from '../refuse-hidden.ts'
import { findSpanProblem } from '../domain/day-span.ts'
import type { WorkCenterResolvers } from '../generated/resolvers.ts'

export const WorkCenter: WorkCenterResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  calendar: async ({ id }, span, { freeSpans, ownersOfWorkCenter, principal }) => {
    refuse(findSpanProblem(span))
    refuseHidden(principal, await ownersOfWorkCenter.load(id))
    return freeSpans.load(id, span)
  },
}
