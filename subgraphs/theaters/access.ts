import { defineAccess } from '../platform/access.ts'

/** What each field needs; one without a row stops the start. */
export const access = defineAccess({
  actions: {},
  fields: {
    Query: { PUBLIC: 'theater theaters country countries accessFacts commandUnits theaterNotes' },
    Theater: {
      PUBLIC: 'code name headquarters rsfStartYear rsfStartScope countries commandUnits source sources confidence',
    },
    Headquarters: { PUBLIC: 'name country latitude longitude sources' },
    Country: {
      PUBLIC: `
        iso3 name theaterCode theater usTreatyAlly natoMember natoSince majorNonNatoAlly rsfPilotCountry partOfIso3
        partOf note accessFacts accessLocations commandUnits source sources confidence`,
    },
    AccessFact: { PUBLIC: 'id country status kind validFrom validTo what location systems source sources confidence' },
    AccessLocation: {
      PUBLIC: 'id name country theaterCode latitude longitude icao kind status note source sources confidence',
    },
    CommandUnit: {
      PUBLIC: 'id name country theater parentName parent role personnel caution source sources confidence',
    },
    Personnel: { PUBLIC: 'figure who' },
    TheaterNote: { PUBLIC: 'id text source sources confidence' },
    System: { PUBLIC: 'id' },
  },
})
