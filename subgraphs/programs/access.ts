import { defineAccess } from '../platform/access.ts'

/** What each field needs; one without a row stops the start. */
export const access = defineAccess({
  actions: {},
  fields: {
    Query: {
      PUBLIC: `
        programs program goals courses exercises statePartnerships centersOfExcellence legalRules legalRule
        referenceData`,
    },
    Program: {
      PUBLIC: `
        id name owner status firstPublic released began plenary timeline textGoals goals scope domains workstreams
        members place partners content services figures fundingAuthorities challenges advocacy relationToRsf
        recommendationForSouthcom caution note countries centersOfExcellence source sources confidence`,
    },
    ProgramMilestone: { PUBLIC: 'date what' },
    ProgramGoal: { PUBLIC: 'id program metric target byFiscalYear domain breakdown' },
    ProgramGoalShare: { PUBLIC: 'country count focus' },
    ProgramPartner: { PUBLIC: 'name partner' },
    ProgramFigure: { PUBLIC: 'unit value' },
    Course: { PUBLIC: 'id name place status content partners program note source sources confidence' },
    Exercise: { PUBLIC: 'id name start end country places with system units note source sources confidence' },
    StatePartnership: { PUBLIC: 'id state country since lineOfEffort note source sources confidence' },
    CenterOfExcellence: {
      PUBLIC: 'id name site country program status domains focus announcedForFiscalYear note source sources confidence',
    },
    LegalRule: {
      PUBLIC: `
        id cite effect appliesTo test what validFrom validTo textThrough history maxPlannedDays percent basis period
        windowMonths minDurationMonths maxYears countries caution source sources confidence`,
    },
    LegalChange: { PUBLIC: 'law date change inference sources' },
    ReferenceData: { PUBLIC: 'title compiledOn classification rules terms seedDiscrepancies sources' },
    SeedDiscrepancy: { PUBLIC: 'id seed text source sources confidence' },
    Site: { PUBLIC: 'id centerOfExcellence' },
    Country: { PUBLIC: 'iso3 programs statePartnerships exercises' },
    System: { PUBLIC: 'id' },
    Partner: { PUBLIC: 'id' },
    CommandUnit: { PUBLIC: 'id' },
  },
})
