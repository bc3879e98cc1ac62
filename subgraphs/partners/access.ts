import { defineAccess } from '../platform/access.ts'

/** What each field needs; one without a row stops the start. */
export const access = defineAccess({
  actions: {},
  fields: {
    Query: { PUBLIC: 'partner partners agreements ownershipEvents' },
    PartnerConnection: { PUBLIC: 'edges nodes pageInfo totalCount' },
    PartnerEdge: { PUBLIC: 'cursor node' },
    Partner: {
      PUBLIC: `
        id name kind country parentName parent ncage aliases note sites agreements ownershipEvents acquisitions
        commandUnit source sources confidence`,
    },
    Agreement: {
      PUBLIC: `
        id type partyName party counterpartyName counterparty signed validFrom validTo termYears extended status asOf
        state value systems countries sites lowQuality note source sources confidence`,
    },
    AgreementValue: { PUBLIC: 'amount unit currency' },
    OwnershipEvent: {
      PUBLIC: `
        id event date targetPartner targetSite acquirers acquirerPartners seller stakePercent priceUsdMillion seedText
        correction note source sources confidence`,
    },
    Site: { PUBLIC: 'id operators agreements ownershipEvents' },
    Country: { PUBLIC: 'iso3 partners' },
    System: { PUBLIC: 'id agreements' },
    CommandUnit: { PUBLIC: 'id' },
  },
})
