import type { TheaterResolvers } from '../generated/resolvers.ts'

export const Theater: TheaterResolvers = {
  __resolveReference: ({ code }, { theaters }) => theaters.load(code),
  headquarters: (theater) => theater,
  countries: ({ code }, _args, { countriesOfTheater }) => countriesOfTheater.load(code),
  commandUnits: ({ code }, _args, { commandUnitsOfTheater }) => commandUnitsOfTheater.load(code),
}
