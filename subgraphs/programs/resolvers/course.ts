import type { CourseResolvers } from '../generated/resolvers.ts'

export const Course: CourseResolvers = {
  program: (course) => course,
}
