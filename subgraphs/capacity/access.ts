import { defineAccess } from '../platform/access.ts'

/** What each field needs; one without a row stops the start. */
export const access = defineAccess({
  actions: {
    'capacity:read': ['staff', 'partner', 'admin'],
    'capacity:write': ['partner', 'admin'],
    'capability:write': ['partner', 'admin'],
    'requests:read': ['staff', 'partner', 'admin'],
    'requests:write': ['staff', 'partner'],
  },
  fields: {
    Query: {
      PUBLIC: 'capabilities maintenanceEvents capacityTemplate',
      'capacity:write': 'capacityImport',
      'requests:read': 'repairRequest repairRequests',
    },
    Subscription: { 'requests:read': 'repairRequest repairRequests' },
    ImportCapacityPayload: { PUBLIC: 'import userErrors' },
    WithdrawImportPayload: { PUBLIC: 'import withdrawn userErrors' },
    CapacityImport: {
      PUBLIC: `
        id outcome dryRun importedAt withdrawnAt sha256 delimiter rowCount added changed unchanged failed errors changes
        notInFile`,
    },
    ImportErrorConnection: { PUBLIC: 'nodes pageInfo totalCount' },
    ImportChangeConnection: { PUBLIC: 'nodes pageInfo totalCount' },
    ImportWindowConnection: { PUBLIC: 'nodes pageInfo totalCount' },
    ImportError: { PUBLIC: 'line column value code message allowed' },
    ImportChange: { PUBLIC: 'line kind workCenter before after' },
    ImportFigures: { PUBLIC: 'from to bays commitment expiresOn' },
    ImportWindow: { PUBLIC: 'id version from to bays commitment expiresOn' },
    Mutation: {
      'capacity:write':
        'publishCapacity reviseCapacity withdrawCapacity importCapacity withdrawImport storeUploadPiece finishUpload',
      'capability:write': 'declareCapability withdrawCapability',
      'requests:write': `
        askForUpdate requestRepair acceptRepairRequest counterRepairRequest declineRepairRequest confirmRepairRequest
        cancelRepairRequest recordInduction recordCompletion`,
    },
    PublishCapacityPayload: { PUBLIC: 'window userErrors' },
    ReviseCapacityPayload: { PUBLIC: 'window overbookedFrom userErrors' },
    DeclareCapabilityPayload: { PUBLIC: 'capability userErrors' },
    WithdrawCapabilityPayload: { PUBLIC: 'capability userErrors' },
    AskForUpdatePayload: { PUBLIC: 'ask userErrors' },
    UpdateAsk: { 'capacity:read': 'id site askedAt note answeredAt' },
    CapacityDue: { 'capacity:read': 'workCenter freshness windows ask' },
    WithdrawCapacityPayload: { PUBLIC: 'window overbookedFrom userErrors' },
    RepairRequestPayload: { PUBLIC: 'request userErrors' },
    RepairRequestConnection: { PUBLIC: 'edges nodes pageInfo totalCount' },
    RepairRequestEdge: { PUBLIC: 'cursor node' },
    RepairRequest: {
      'requests:read': `
        id state version site workCenter partner system asset workKind docking from to requestedFrom requestedTo
        holdExpiresAt note counterNote reason inductedOn completedOn growth requestedAt history possibleSteps`,
    },
    RepairRequestStep: { 'requests:read': 'step at organisation state' },
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
    Partner: { PUBLIC: 'id maintenanceEvents', 'capacity:read': 'publications capacityDue capacityCsv' },
    Country: { PUBLIC: 'iso3' },
  },
})
