import { manyByKey, oneByKey } from '../platform/batch.ts'
import type { RequestScope } from '../platform/request-scope.ts'
import {
  loadDocks,
  loadDocksOfSites,
  loadSites,
  loadSitesOfCountries,
  loadSitesOfTheaters,
  loadStatusReports,
  loadWorkCenters,
  loadWorkCentersOfSites,
} from './data/facts.ts'
import type { SitesData } from './data/open.ts'

export type RequestContext = ReturnType<typeof toContext>

/** One set of loaders for each request: batched within it, never shared beyond it. */
export const toContext = (data: SitesData, scope: RequestScope) => ({
  ...scope,
  data,
  sites: oneByKey(
    (ids) => loadSites(data, ids),
    (row) => row.id,
  ),
  statusReports: oneByKey(
    (siteIds) => loadStatusReports(data, siteIds),
    (row) => row.siteId,
  ),
  sitesOfTheater: manyByKey(
    (codes) => loadSitesOfTheaters(data, codes),
    (row) => row.theaterCode,
  ),
  sitesOfCountry: manyByKey(
    (codes) => loadSitesOfCountries(data, codes),
    (row) => row.countryIso3,
  ),
  docks: oneByKey(
    (ids) => loadDocks(data, ids),
    (row) => row.id,
  ),
  docksOfSite: manyByKey(
    (siteIds) => loadDocksOfSites(data, siteIds),
    (row) => row.siteId,
  ),
  workCenters: oneByKey(
    (ids) => loadWorkCenters(data, ids),
    (row) => row.id,
  ),
  workCentersOfSite: manyByKey(
    (siteIds) => loadWorkCentersOfSites(data, siteIds),
    (row) => row.siteId,
  ),
})
