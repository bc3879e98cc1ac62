import { defineAccess } from '../platform/access.ts'

/** What each field needs; one without a row stops the start. */
export const access = defineAccess({
  actions: {
    'capacity:read': ['staff', 'partner', 'admin'],
    'capacity:write': ['partner', 'admin'],
    'capability:write': ['partner', 'admin'],
    'requests:write': ['staff'],
  },
  fields: {
    Query: { PUBLIC: 'capabilities maintenanceEvents' },
    Mutation: {
      'capacity:write': 'publishCapacity reviseCapacity withdrawCapacity',
      'capability:write': 'declareCapability withdrawCapability',
      'requests:write': 'askForUpdate',
    },
    PublishCapacityPayload: { PUBLIC: 'window userErrors' },
    ReviseCapacityPayload: { PUBLIC: 'window overbookedFrom userErrors' },
    DeclareCapabilityPayload: { PUBLIC: 'capability userErrors' },
    WithdrawCapabilityPayload: { PUBLIC: 'capability userErrors' },
    AskForUpdatePayload: { PUBLIC: 'ask userErrors' },
    UpdateAsk: { 'capacity:read': 'id site askedAt note answeredAt' },
    CapacityDue: { 'capacity:read': 'workCenter freshness windows ask' },
    WithdrawCapacityPayload: { PUBLIC: 'window overbookedFrom userErrors' },
    CapabilityConnection: { PUBLIC: 'edges nodes pageInfo totalCount' },
    CapabilityEdge: { PUBLIC: 'cursor node' },
    Capability: {
      PUBLIC: `
        id site system levels basis asOf scope workKinds workforce owners ended note source sources confidence
        updatedAt declaredBy version`,
    },
    MaintenanceEvent: {
      PUBLIC: `
        id site system partner assetName asset availability awarded plannedInduction inducted plannedCompletion
        plannedDurationText plannedDays plannedDaysAreApproximate completed durationDays workItems growth note source
        sources confidence`,
    },
    TurnaroundRecord: {
      PUBLIC: `
        system site partner availability finishedCount unfinishedCount plannedDays plannedDaysAreApproximate
        actualDaysMin actualDaysMedian actualDaysMax events caution`,
    },
    Site: { PUBLIC: 'id capabilities maintenanceEvents turnaroundRecords', 'capacity:read': 'capacity' },
    WorkCenter: { PUBLIC: 'id', 'capacity:read': 'calendar' },
    CapacitySpan: {
      'capacity:read': 'workCenter from to published taken free commitment provenance publishedAt expiresOn',
    },
    CapacityWindow: {
      'capacity:read':
        'id workCenter from to bays commitment provenance publishedAt expiresOn freshness version withdrawnAt',
    },
    System: { PUBLIC: 'id capabilities maintenanceEvents turnaroundRecords' },
    Asset: { PUBLIC: 'id maintenanceEvents' },
    Partner: { PUBLIC: 'id maintenanceEvents', 'capacity:read': 'publications capacityDue' },
    Country: { PUBLIC: 'iso3' },
  },
})
