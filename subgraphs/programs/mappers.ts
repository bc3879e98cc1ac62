/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type * as Row from './generated/prisma/client.ts'

export type ProgramModel = Row.Program
/** A course is a program, seen as a course. */
export type CourseModel = Row.Program
export type ProgramGoalModel = Row.Goal
export type ExerciseModel = Row.Exercise
export type StatePartnershipModel = Row.StatePartnership
export type CenterOfExcellenceModel = Row.CenterOfExcellence
export type LegalRuleModel = Row.LegalRule
export type ReferenceDataModel = Row.ReferenceData
export type SeedDiscrepancyModel = Row.SeedDiscrepancy
export type SiteModel = { id: string }
export type CountryModel = { iso3: string }
export type SystemModel = { id: string }
export type PartnerModel = { id: string }
export type CommandUnitModel = { id: string }
