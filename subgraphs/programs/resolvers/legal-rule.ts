import type { LegalRuleResolvers } from '../generated/resolvers.ts'

export const LegalRule: LegalRuleResolvers = {
  __resolveReference: ({ id }, { legalRules }) => legalRules.load(id),
  countries: ({ countryCodes }) => countryCodes.map((iso3) => ({ iso3 })),
}
