import { loadAllSeedDiscrepancies, loadAllSources } from '../data/facts.ts'
import type { ReferenceDataResolvers } from '../generated/resolvers.ts'

export const ReferenceData: ReferenceDataResolvers = {
  seedDiscrepancies: (_parent, _args, { data }) => loadAllSeedDiscrepancies(data),
  sources: (_parent, _args, { data }) => loadAllSources(data),
}
