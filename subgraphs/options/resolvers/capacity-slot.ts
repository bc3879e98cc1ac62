import { isSlotStale } from '../domain/rules/stale.ts'
import { isAssumed } from '../domain/schedule.ts'
import type { CapacitySlotResolvers } from '../generated/resolvers.ts'

const PROVENANCE = ['REPORTED', 'ILLUSTRATIVE', 'ASSUMED'] as const

/** Of what a slot rests on, each field tells the weakest. */
export const CapacitySlot: CapacitySlotResolvers = {
  workCenter: ({ workCenter }) => (isAssumed(workCenter) ? null : { id: workCenter.id }),
  workCenterName: ({ workCenter }) => workCenter.name,
  from: ({ induction }) => induction,
  to: ({ completion }) => completion,
  provenance: ({ spans }) =>
    PROVENANCE.findLast((each) => spans.some(({ provenance }) => provenance === each)) ?? 'REPORTED',
  commitment: ({ spans }) => (spans.some(({ commitment }) => commitment === 'TENTATIVE') ? 'TENTATIVE' : 'FIRM'),
  publishedAt: ({ spans }) => spans.flatMap(({ publishedAt }) => publishedAt ?? []).sort()[0] ?? null,
  isStale: (slot, _arguments, { today }) => isSlotStale(slot, today),
  expiresOn: ({ spans }) => spans.flatMap(({ expiresOn }) => expiresOn ?? []).sort()[0] ?? null,
}
