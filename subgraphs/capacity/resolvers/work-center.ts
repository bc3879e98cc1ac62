import { refuse } from '../../platform/bad-input.ts'
import { findSpanProblem } from '../domain/day-span.ts'
import type { WorkCenterResolvers } from '../generated/resolvers.ts'

export const WorkCenter: WorkCenterResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  calendar: ({ id }, span, { freeSpans }) => {
    refuse(findSpanProblem(span))
    return freeSpans.load(id, span)
  },
}
