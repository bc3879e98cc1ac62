import { defineAccess } from '../platform/access.ts'

/** What each field needs; one without a row stops the start. */
export const access = defineAccess({
  actions: {},
  fields: {
    Query: { PUBLIC: 'repairOptions places' },
    Place: { PUBLIC: 'code name kind country latitude longitude' },
    Subscription: { PUBLIC: 'repairOptions' },
    UnknownSystem: { PUBLIC: 'asked message suggestions' },
    AmbiguousSystem: { PUBLIC: 'asked message candidates' },
    UnknownTheater: { PUBLIC: 'asked message known' },
    InvalidRequest: { PUBLIC: 'message problems' },
    RequestProblem: { PUBLIC: 'field code message candidates' },
    RepairOptions: { PUBLIC: 'system asset theater asOf judgedOn origin options excluded summary comparedWithToday' },
    OriginFound: { PUBLIC: 'name code latitude longitude' },
    ScenarioComparison: { PUBLIC: 'optionsLost optionsGained optionsChanged' },
    OptionLost: { PUBLIC: 'site findings' },
    OptionGained: { PUBLIC: 'site expectedCompletion slot' },
    OptionChanged: {
      PUBLIC:
        'site daysLater expectedCompletionToday slotToday expectedCompletion slot transitDaysLonger verdictToday verdict',
    },
    RepairOptionConnection: { PUBLIC: 'edges nodes pageInfo totalCount' },
    RepairOptionEdge: { PUBLIC: 'cursor node' },
    ExcludedSiteConnection: { PUBLIC: 'edges nodes pageInfo totalCount' },
    ExcludedSiteEdge: { PUBLIC: 'cursor node' },
    OptionsSummary: { PUBLIC: 'considered feasible conditional excluded countsByCode notes elsewhere' },
    CodeCount: { PUBLIC: 'code count' },
    ElsewhereSite: { PUBLIC: 'site theater levels evidence evidenceAsOf note' },
    RepairOption: {
      PUBLIC: `
        rank verdict site operators level levels evidence evidenceAsOf evidenceNote evidenceSources findings dockFit
        transit earliestInduction slot turnaround expectedCompletion slackDays distinctions`,
    },
    Transit: { PUBLIC: 'mode selfDeployed distanceKm days via route assumptions' },
    CapacitySlot: { PUBLIC: 'workCenter workCenterName from to provenance commitment publishedAt isStale expiresOn' },
    Turnaround: { PUBLIC: 'basis days sampleSize minDays maxDays plannedDays caution' },
    DockFit: { PUBLIC: 'verdict dock lengthMarginM beamMarginM draftMarginM' },
    ExcludedSite: { PUBLIC: 'site findings' },
    Finding: { PUBLIC: 'code effect message fact clearedBy rule source' },
    SystemCoverage: {
      PUBLIC: `
        system siteCount strongestEvidence levels standing feasibleSites conditionalSites operatorCount
        sitesWithoutOperator countryCount ways countsByCode notes`,
    },
    CoverageWay: { PUBLIC: 'site operators verdict evidence' },
    CoverageSummary: { PUBLIC: 'systems none withoutRecord one several worstLosses notes' },
    SingleLoss: {
      PUBLIC: 'kind site partner country systemsLostCount systemsLost systemsLeftWithOneCount systemsLeftWithOne',
    },
    Theater: { PUBLIC: 'code name coverage coverageSummary' },
    System: { PUBLIC: 'id designation name' },
    WorkCenter: { PUBLIC: 'id' },
    Asset: { PUBLIC: 'id' },
    Site: { PUBLIC: 'id name latitude longitude country' },
    Country: { PUBLIC: 'iso3 name' },
    Partner: { PUBLIC: 'id name' },
    LegalRule: { PUBLIC: 'id' },
  },
})
