import { z } from 'zod'
import { accessFact, legalRule } from './schema/ground.ts'
import { meta } from './schema/meta.ts'
import { agreement, maintenanceEvent, ownershipEvent, partner } from './schema/partners.ts'
import { exercise, programme, statePartnership } from './schema/programmes.ts'
import { accessLocation, site } from './schema/sites.ts'
import { seedDiscrepancy, source } from './schema/sources.ts'
import { system } from './schema/systems.ts'
import { country, militaryUnit, theater, theaterNote } from './schema/theaters.ts'

export { PARTIAL_DATE, PARTIAL_DATE_RANGE } from './schema/values.ts'

/** The whole of network.json. Strict everywhere: a field that is not named here is an error, so none is dropped unseen. */
export const referenceNetwork = z.strictObject({
  meta,
  theaters: z.array(theater),
  theaterNotes: z.array(theaterNote),
  countries: z.array(country),
  militaryUnits: z.array(militaryUnit),
  industrialPartners: z.array(partner),
  ownershipEvents: z.array(ownershipEvent),
  sites: z.array(site),
  candidateSites: z.array(site),
  accessLocations: z.array(accessLocation),
  systems: z.array(system),
  agreements: z.array(agreement),
  maintenanceEvents: z.array(maintenanceEvent),
  programmes: z.array(programme),
  sppPairings: z.array(statePartnership),
  exercises: z.array(exercise),
  accessFacts: z.array(accessFact),
  legalRules: z.array(legalRule),
  seedDiscrepancies: z.array(seedDiscrepancy),
  sources: z.array(source),
})

export type ReferenceNetwork = z.infer<typeof referenceNetwork>
/** The lists of records, without what the file says of itself. */
export type ReferenceList = Exclude<keyof ReferenceNetwork, 'meta'>
export type ReferenceMeta = z.infer<typeof meta>
export type ReferenceTheater = z.infer<typeof theater>
export type ReferenceTheaterNote = z.infer<typeof theaterNote>
export type ReferenceCountry = z.infer<typeof country>
export type ReferenceMilitaryUnit = z.infer<typeof militaryUnit>
export type ReferencePartner = z.infer<typeof partner>
export type ReferenceOwnershipEvent = z.infer<typeof ownershipEvent>
export type ReferenceSite = z.infer<typeof site>
export type ReferenceSupportedSystem = ReferenceSite['supportedSystems'][number]
export type ReferenceDock = ReferenceSite['docks'][number]
export type ReferenceWorldPortIndex = NonNullable<ReferenceSite['worldPortIndex']>
export type ReferenceAccessLocation = z.infer<typeof accessLocation>
export type ReferenceSystem = z.infer<typeof system>
export type ReferenceDimensions = NonNullable<ReferenceSystem['dimensions']>
export type ReferenceAgreement = z.infer<typeof agreement>
export type ReferenceMaintenanceEvent = z.infer<typeof maintenanceEvent>
export type ReferenceProgramme = z.infer<typeof programme>
export type ReferenceStatePartnership = z.infer<typeof statePartnership>
export type ReferenceExercise = z.infer<typeof exercise>
export type ReferenceAccessFact = z.infer<typeof accessFact>
export type ReferenceLegalRule = z.infer<typeof legalRule>
export type ReferenceSeedDiscrepancy = z.infer<typeof seedDiscrepancy>
export type ReferenceSource = z.infer<typeof source>
