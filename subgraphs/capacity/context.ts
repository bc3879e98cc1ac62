import { readAsPrincipal } from '../platform/data/as-principal.ts'
import { manyByKey, oneByKey } from '../platform/batch.ts'
import type { RequestScope } from '../platform/request-scope.ts'
import { manyBySpan } from './by-span.ts'
import { loadOwnersOfPartners, loadOwnersOfSites, loadOwnersOfWorkCenters } from './data/calendar-owners.ts'
import { loadFreeSpans, loadFreeSpansOfSites, loadWindows, loadWindowsOfPartners } from './data/calendars.ts'
import {
  loadCapabilities,
  loadCapabilitiesOfSites,
  loadCapabilitiesOfSystems,
  loadMaintenanceEvents,
  loadMaintenanceEventsOfAssets,
  loadMaintenanceEventsOfPartners,
  loadMaintenanceEventsOfSites,
  loadMaintenanceEventsOfSystems,
} from './data/facts.ts'
import type { CapacityData, CapacityStatements } from './data/open.ts'
import { loadRequests } from './data/repair-requests.ts'
import { loadCapacityDue } from './load-capacity-due.ts'

export type RequestContext = ReturnType<typeof toContext>

/** One set of loaders for each request: batched within it, never shared beyond it. */
export const toContext = (data: CapacityData, scope: RequestScope) => {
  const own = <T>(read: (tx: CapacityStatements) => Promise<T>) => readAsPrincipal(data, scope, read)
  return {
    ...scope,
    data,
    capabilities: oneByKey(
      (ids) => loadCapabilities(data, ids),
      (row) => row.id,
    ),
    capabilitiesOfSite: manyByKey(
      (siteIds) => loadCapabilitiesOfSites(data, siteIds),
      (row) => row.siteId,
    ),
    capabilitiesOfSystem: manyByKey(
      (systemIds) => loadCapabilitiesOfSystems(data, systemIds),
      (row) => row.systemId,
    ),
    maintenanceEvents: oneByKey(
      (ids) => own((tx) => loadMaintenanceEvents(tx, ids)),
      (row) => row.id,
    ),
    maintenanceEventsOfSite: manyByKey(
      (siteIds) => own((tx) => loadMaintenanceEventsOfSites(tx, siteIds)),
      (row) => row.siteId ?? '',
    ),
    maintenanceEventsOfSystem: manyByKey(
      (systemIds) => own((tx) => loadMaintenanceEventsOfSystems(tx, systemIds)),
      (row) => row.systemId,
    ),
    maintenanceEventsOfAsset: manyByKey(
      (assetIds) => own((tx) => loadMaintenanceEventsOfAssets(tx, assetIds)),
      (row) => row.assetId ?? '',
    ),
    maintenanceEventsOfPartner: manyByKey(
      (partnerIds) => own((tx) => loadMaintenanceEventsOfPartners(tx, partnerIds)),
      (row) => row.partnerId ?? '',
    ),
    repairRequests: oneByKey(
      (ids) => own((tx) => loadRequests(tx, ids)),
      (row) => row.id,
    ),
    freeSpans: manyBySpan(
      (workCenterIds, span) => own((tx) => loadFreeSpans(tx, workCenterIds, span)),
      (row) => row.workCenterId,
    ),
    freeSpansOfSite: manyBySpan(
      (siteIds, span) => own((tx) => loadFreeSpansOfSites(tx, siteIds, span)),
      (row) => row.siteId,
    ),
    windows: oneByKey(
      (ids) => own((tx) => loadWindows(tx, ids)),
      (row) => row.id,
    ),
    ownersOfWorkCenter: manyByKey(
      (ids) => loadOwnersOfWorkCenters(data, ids),
      ({ of }) => of,
    ),
    ownersOfSite: manyByKey(
      (ids) => loadOwnersOfSites(data, ids),
      ({ of }) => of,
    ),
    ownersOfPartner: manyByKey(
      (ids) => loadOwnersOfPartners(data, ids),
      ({ of }) => of,
    ),
    windowsOfPartner: manyByKey(
      (partnerIds) => own((tx) => loadWindowsOfPartners(tx, partnerIds)),
      (row) => row.partnerId ?? '',
    ),
    capacityDueOfPartner: manyByKey(
      (partnerIds) => own((tx) => loadCapacityDue(tx, partnerIds, new Date().toISOString().slice(0, 10))),
      (row) => row.organisationId,
    ),
  }
}
