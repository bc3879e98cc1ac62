import type { ProgramsData } from './open.ts'

const byId = { orderBy: { id: 'asc' } } as const

export const loadAllPrograms = (data: ProgramsData) => data.program.findMany(byId)

export const loadPrograms = (data: ProgramsData, ids: readonly string[]) =>
  data.program.findMany({ where: { id: { in: [...ids] } } })

/** Programs that teach something are courses. */
export const loadAllCourses = (data: ProgramsData) =>
  data.program.findMany({ where: { content: { isEmpty: false } }, ...byId })

export const loadGoals = (data: ProgramsData, fiscalYear: number | null) =>
  data.goal.findMany({
    ...(fiscalYear !== null && { where: { byFiscalYear: fiscalYear } }),
    orderBy: [{ byFiscalYear: 'asc' }, { id: 'asc' }],
  })

export const loadGoalsOfPrograms = (data: ProgramsData, programIds: readonly string[]) =>
  data.goal.findMany({
    where: { programId: { in: [...programIds] } },
    orderBy: [{ programId: 'asc' }, { position: 'asc' }],
  })

export const loadAllCenters = (data: ProgramsData) => data.centerOfExcellence.findMany(byId)

export const loadCenters = (data: ProgramsData, ids: readonly string[]) =>
  data.centerOfExcellence.findMany({ where: { id: { in: [...ids] } } })

export const loadCentersOfPrograms = (data: ProgramsData, programIds: readonly string[]) =>
  data.centerOfExcellence.findMany({ where: { programId: { in: [...programIds] } }, ...byId })

export const loadAllLegalRules = (data: ProgramsData) => data.legalRule.findMany(byId)

export const loadLegalRules = (data: ProgramsData, ids: readonly string[]) =>
  data.legalRule.findMany({ where: { id: { in: [...ids] } } })

export const loadExercises = (data: ProgramsData, countries?: readonly string[]) =>
  data.exercise.findMany({
    ...(countries && { where: { countryIso3: { in: [...countries] } } }),
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  })

export const loadStatePartnerships = (data: ProgramsData, countries?: readonly string[]) =>
  data.statePartnership.findMany({ ...(countries && { where: { countryIso3: { in: [...countries] } } }), ...byId })

/** There is one, once the reference data are loaded. */
export const loadReferenceData = (data: ProgramsData) => data.referenceData.findFirstOrThrow()

export const loadAllSeedDiscrepancies = (data: ProgramsData) => data.seedDiscrepancy.findMany(byId)

export const loadAllSources = (data: ProgramsData) => data.source.findMany(byId)
