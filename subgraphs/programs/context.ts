import { manyByKey, oneByKey } from '../platform/batch.ts'
import type { RequestScope } from '../platform/request-scope.ts'
import {
  loadAllPrograms,
  loadCenters,
  loadCentersOfPrograms,
  loadExercises,
  loadGoalsOfPrograms,
  loadLegalRules,
  loadPrograms,
  loadStatePartnerships,
} from './data/facts.ts'
import type { ProgramsData } from './data/open.ts'

export type RequestContext = ReturnType<typeof toContext>

/** One set of loaders for each request: batched within it, never shared beyond it. */
export const toContext = (data: ProgramsData, scope: RequestScope) => ({
  ...scope,
  data,
  programs: oneByKey(
    (ids) => loadPrograms(data, ids),
    (row) => row.id,
  ),
  // There are few: one statement for all serves every country.
  programsOfCountry: manyByKey(
    async () =>
      (await loadAllPrograms(data)).flatMap((program) => program.countryCodes.map((country) => ({ country, program }))),
    (row) => row.country,
  ),
  goalsOfProgram: manyByKey(
    (programIds) => loadGoalsOfPrograms(data, programIds),
    (row) => row.programId,
  ),
  centers: oneByKey(
    (ids) => loadCenters(data, ids),
    (row) => row.id,
  ),
  centersOfProgram: manyByKey(
    (programIds) => loadCentersOfPrograms(data, programIds),
    (row) => row.programId ?? '',
  ),
  legalRules: oneByKey(
    (ids) => loadLegalRules(data, ids),
    (row) => row.id,
  ),
  exercisesOfCountry: manyByKey(
    (countries) => loadExercises(data, countries),
    (row) => row.countryIso3 ?? '',
  ),
  statePartnershipsOfCountry: manyByKey(
    (countries) => loadStatePartnerships(data, countries),
    (row) => row.countryIso3,
  ),
})
