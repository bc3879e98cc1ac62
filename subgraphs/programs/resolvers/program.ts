import { loadRequired } from '../../platform/batch.ts'
import type { ProgramResolvers } from '../generated/resolvers.ts'

export const Program: ProgramResolvers = {
  __resolveReference: ({ id }, { programs }) => programs.load(id),
  goals: ({ id }, _args, { goalsOfProgram }) => goalsOfProgram.load(id),
  fundingAuthorities: ({ fundingAuthorityIds }, _args, { legalRules }) =>
    Promise.all(fundingAuthorityIds.map((id) => loadRequired(legalRules, id))),
  countries: ({ countryCodes }) => countryCodes.map((iso3) => ({ iso3 })),
  centersOfExcellence: ({ id }, _args, { centersOfProgram }) => centersOfProgram.load(id),
}
