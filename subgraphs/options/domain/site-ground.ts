import type { SiteFacts } from './facts.ts'
import type { Assumptions } from './question.ts'

/**
 * All of a site but its records that can rule it out of work without docking, as a key: two sites with the same ground
 * and the same records get the same verdict. Access facts come with the country.
 */
export const toGround = (site: SiteFacts, { sitesClosed }: Assumptions): string =>
  JSON.stringify([
    site.country.iso3,
    site.kind,
    site.status,
    site.levels,
    site.rsfRelation,
    site.operators.map(({ kind, countryIso3, parentName }) => [kind, countryIso3, parentName]),
    site.agreements.map((agreement) => [
      ...[agreement.type, agreement.signed, agreement.validFrom, agreement.validTo, agreement.termYears],
      ...[agreement.status, agreement.asOf, agreement.lowQuality, agreement.systemIds],
    ]),
    site.ownershipEvents.map(({ event, date, acquirers, acquirerCountries }) => [
      ...[event, date, acquirers, acquirerCountries],
    ]),
    site.capabilities.length > 0,
    sitesClosed.includes(site.id),
  ])
