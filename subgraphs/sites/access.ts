import { defineAccess } from '../platform/access.ts'

/** What each field needs; one without a row stops the start. */
export const access = defineAccess({
  actions: { 'site-status:write': ['staff', 'partner', 'admin'] },
  fields: {
    Query: { PUBLIC: 'site sites' },
    Mutation: { 'site-status:write': 'setSiteStatus clearSiteStatus' },
    SetSiteStatusPayload: { PUBLIC: 'site userErrors' },
    ClearSiteStatusPayload: { PUBLIC: 'site userErrors' },
    SiteStatusReport: { PUBLIC: 'status note reportedAt recordedStatus version' },
    SiteConnection: { PUBLIC: 'edges nodes pageInfo totalCount' },
    SiteEdge: { PUBLIC: 'cursor node' },
    Site: {
      PUBLIC: `
        id name theater theaterBasis country city position latitude longitude positionPrecision positionSources
        distanceKm unlocode icao kind domains levels rsfRelation status statusReport isCandidate note worldPortIndex
        docks workCenters source sources confidence`,
    },
    SitePosition: { PUBLIC: 'latitude longitude precision sources' },
    WorldPortIndexEntry: {
      PUBLIC: `
        number port repairs dryDock marineRailway channelDepthM maxVesselLengthM maxVesselBeamM maxVesselDraftM scope
        source sources confidence`,
    },
    Dock: { PUBLIC: 'id name type lengthM widthM depthM note site workCenter source sources confidence' },
    WorkCenter: { PUBLIC: 'id kind name site dock domains provenance' },
    Theater: { PUBLIC: 'code sites' },
    Country: { PUBLIC: 'iso3 sites' },
  },
})
