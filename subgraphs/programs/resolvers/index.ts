import type { Resolvers } from '../generated/resolvers.ts'
import { CenterOfExcellence } from './center-of-excellence.ts'
import { Country } from './country.ts'
import { Course } from './course.ts'
import { Exercise } from './exercise.ts'
import { LegalRule } from './legal-rule.ts'
import { ProgramGoal } from './program-goal.ts'
import { Program } from './program.ts'
import { Query } from './query.ts'
import { ReferenceData } from './reference-data.ts'
import { Site } from './site.ts'
import { StatePartnership } from './state-partnership.ts'

export const resolvers: Resolvers = {
  CenterOfExcellence,
  Country,
  Course,
  Exercise,
  LegalRule,
  Program,
  ProgramGoal,
  Query,
  ReferenceData,
  Site,
  StatePartnership,
}
