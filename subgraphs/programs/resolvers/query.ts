import {
  loadAllCenters,
  loadAllCourses,
  loadAllLegalRules,
  loadAllPrograms,
  loadExercises,
  loadGoals,
  loadReferenceData,
  loadStatePartnerships,
} from '../data/facts.ts'
import { isMadeBy } from '../domain/made-on.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'

export const Query: QueryResolvers = {
  programs: (_parent, _args, { data }) => loadAllPrograms(data),
  program: (_parent, { id }, { programs }) => programs.load(id),
  goals: (_parent, { fiscalYear }, { data }) => loadGoals(data, fiscalYear ?? null),
  courses: (_parent, _args, { data }) => loadAllCourses(data),
  exercises: (_parent, _args, { data }) => loadExercises(data),
  statePartnerships: (_parent, _args, { data }) => loadStatePartnerships(data),
  centersOfExcellence: (_parent, _args, { data }) => loadAllCenters(data),
  legalRules: async (_parent, { asOf }, { data }) => {
    const rules = await loadAllLegalRules(data)
    return asOf == null ? rules : rules.filter(({ validFrom }) => isMadeBy(validFrom, asOf))
  },
  legalRule: (_parent, { id }, { legalRules }) => legalRules.load(id),
  referenceData: (_parent, _args, { data }) => loadReferenceData(data),
}
