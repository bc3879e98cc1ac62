import { toList } from '../../platform/json.ts'
import type { RepairOptionResolvers } from '../generated/resolvers.ts'

export const RepairOption: RepairOptionResolvers = {
  operators: ({ site }) => site.operators,
  levels: ({ capability }) => capability.levels,
  evidence: ({ capability }) => capability.basis,
  evidenceAsOf: ({ capability }) => capability.asOf,
  evidenceNote: ({ capability }) => capability.note,
  transit: ({ site: { passage } }) => (passage?.kind === 'WAY' ? passage.transit : null),
  earliestInduction: ({ slot }) => slot?.induction ?? null,
  expectedCompletion: ({ slot }) => slot?.completion ?? null,
  evidenceSources: ({ capability }) => toList(capability.sources),
}
