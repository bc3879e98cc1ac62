import type { ExerciseResolvers } from '../generated/resolvers.ts'

export const Exercise: ExerciseResolvers = {
  start: ({ startsOn }) => startsOn,
  end: ({ endsOn }) => endsOn,
  country: ({ countryIso3 }) => (countryIso3 === null ? null : { iso3: countryIso3 }),
  with: ({ withWhom }) => withWhom,
  system: ({ systemId }) => (systemId === null ? null : { id: systemId }),
}
