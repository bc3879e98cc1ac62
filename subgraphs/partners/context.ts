import { manyByKey, oneByKey } from '../platform/batch.ts'
import type { RequestScope } from '../platform/request-scope.ts'
import {
  loadAcquisitions,
  loadAgreementsOfPartners,
  loadAgreementsOfSites,
  loadAgreementsOfSystems,
  loadOperatorsOfSites,
  loadOwnershipEventsOfTargets,
  loadPartners,
  loadPartnersOfCountries,
  loadSitesOfPartners,
} from './data/facts.ts'
import type { PartnersData } from './data/open.ts'
import { manyByEachKey } from './many-by-each-key.ts'

export type RequestContext = ReturnType<typeof toContext>

/** One set of loaders for each request: batched within it, never shared beyond it. */
export const toContext = (data: PartnersData, scope: RequestScope) => ({
  ...scope,
  data,
  partners: oneByKey(
    (ids) => loadPartners(data, ids),
    (row) => row.id,
  ),
  partnersOfCountry: manyByKey(
    (countries) => loadPartnersOfCountries(data, countries),
    (row) => row.countryIso3,
  ),
  operatorsOfSite: manyByKey(
    (siteIds) => loadOperatorsOfSites(data, siteIds),
    (row) => row.siteId,
  ),
  sitesOfPartner: manyByKey(
    (partnerIds) => loadSitesOfPartners(data, partnerIds),
    (row) => row.partnerId,
  ),
  agreementsOfPartner: manyByEachKey(
    (partnerIds) => loadAgreementsOfPartners(data, partnerIds),
    (row) => [row.partyId, row.counterpartyId],
  ),
  agreementsOfSite: manyByEachKey(
    (siteIds) => loadAgreementsOfSites(data, siteIds),
    (row) => row.siteIds,
  ),
  agreementsOfSystem: manyByEachKey(
    (systemIds) => loadAgreementsOfSystems(data, systemIds),
    (row) => row.systemIds,
  ),
  ownershipEventsOfTarget: manyByKey(
    (targetIds) => loadOwnershipEventsOfTargets(data, targetIds),
    (row) => row.targetId,
  ),
  acquisitionsOfPartner: manyByEachKey(
    (partnerIds) => loadAcquisitions(data, partnerIds),
    (row) => row.acquirerIds,
  ),
})
