import { judgeAgreementState } from '../domain/agreement-state.ts'
import type { AgreementResolvers, AmountUnit } from '../generated/resolvers.ts'

export const Agreement: AgreementResolvers = {
  party: ({ partyId }, _args, { partners }) => (partyId === null ? null : partners.load(partyId)),
  counterparty: ({ counterpartyId }, _args, { partners }) =>
    counterpartyId === null ? null : partners.load(counterpartyId),
  state: (agreement, { asOf }) => judgeAgreementState(agreement, asOf),
  value: ({ valueAmount, valueCurrency, valueUnit }) =>
    valueAmount === null || valueCurrency === null || valueUnit === null
      ? null
      : { amount: valueAmount, currency: valueCurrency, unit: valueUnit as AmountUnit },
  systems: ({ systemIds }) => systemIds.map((id) => ({ id })),
  countries: ({ countryCodes }) => countryCodes.map((iso3) => ({ iso3 })),
  sites: ({ siteIds }) => siteIds.map((id) => ({ id })),
}
