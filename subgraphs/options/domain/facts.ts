import type { Passage } from './transit.ts'

/**
 * The facts that rules judge, as the export views give them. Null and an empty list of levels mean "not recorded",
 * never "none". Dates are partial: `2025`, `2025-03` or `2025-03-12`.
 */

export interface Source {
  id: string
  title: string
  publisher: string | null
  year: number | null
  url: string | null
  confidence: string
}

export interface Sourced {
  readonly note: string | null
  /** The first source of the record; a capability has all of its. */
  readonly sources: readonly Source[]
}

export type Level = 'TRAINING' | 'FIELD' | 'BELOW_DEPOT_SUSTAINMENT' | 'DEPOT'
export type Evidence = 'PERFORMED' | 'CONTRACTED' | 'ASSIGNED' | 'PLANNED' | 'CANDIDATE'
export type WorkKind =
  'VOYAGE_REPAIR' | 'EMERGENT_REPAIR' | 'PLANNED_MAINTENANCE' | 'OVERHAUL' | 'MODERNIZATION' | 'BATTLE_DAMAGE_REPAIR'
export type WorkPart = 'WHOLE' | 'COMPONENTS'

export interface SystemFacts extends Sourced {
  id: string
  designation: string
  name: string
  category: string
  family: string
  domains: string[]
  fsc: string | null
  operators: string | null
  vesselPrefix: string | null
  nuclear: boolean | null
  legalFlag: string | null
  isCategory: boolean
  lengthM: number | null
  beamM: number | null
  draftM: number | null
  partOf: string[]
}

export interface CapabilityFacts extends Sourced {
  id: string
  siteId: string
  systemId: string
  systemDesignation: string
  systemCategory: string
  systemFsc: string | null
  systemIsCategory: boolean
  systemNuclear: boolean | null
  levels: Level[]
  basis: Evidence
  asOf: string | null
  scope: WorkPart[]
  workKinds: WorkKind[]
  workforce: string | null
  owners: string[]
  ended: boolean
  /** The operator's own word, and no source's. */
  isDeclared: boolean
}

export interface DockFacts extends Sourced {
  id: string
  siteId: string
  name: string
  type: string
  lengthM: number | null
  widthM: number | null
  depthM: number | null
}

export interface OperatorFacts {
  siteId: string
  id: string
  name: string
  kind: 'COMPANY' | 'MILITARY'
  countryIso3: string
  parentName: string | null
  sources: readonly Source[]
}

export interface AgreementFacts extends Sourced {
  id: string
  type: string
  partyName: string
  counterparty: string | null
  signed: string | null
  validFrom: string | null
  validTo: string | null
  termYears: number | null
  status: string | null
  asOf: string | null
  lowQuality: boolean
  siteIds: string[]
  systemIds: string[]
}

export interface OwnershipEventFacts extends Sourced {
  targetId: string
  acquirers: string[]
  /** Country of each acquirer that is a recorded partner. */
  acquirerCountries: string[]
  event: string
  date: string
}

export interface MaintenanceEventFacts extends Sourced {
  id: string
  siteId: string | null
  systemId: string
  assetName: string | null
  availability: string | null
  inducted: string | null
  completed: string | null
  plannedDurationText: string | null
  plannedDays: number | null
  durationDays: number | null
  growth: string | null
}

export interface AccessFactFacts {
  id: string
  countryIso3: string
  status: string
  kind: string
  validFrom: string | null
  validTo: string | null
  what: string
  systemIds: string[]
  sources: readonly Source[]
}

export interface CountryFacts {
  iso3: string
  name: string
  usTreatyAlly: boolean | null
  partOfIso3: string | null
  note: string
  sources: readonly Source[]
}

export interface LegalRuleFacts {
  id: string
  cite: string
  what: string
  validFrom: string | null
  history: { law?: string; date?: string; change?: string }[]
  maxPlannedDays: number | null
  windowMonths: number | null
  minDurationMonths: number | null
  maxYears: number | null
  sources: readonly Source[]
}

/** Whether capacity is promised or foreseen. */
export type Commitment = 'FIRM' | 'TENTATIVE'
/** Whether a figure was reported, was generated for show, or is assumed in the request. */
export type Provenance = 'REPORTED' | 'ILLUSTRATIVE' | 'ASSUMED'

/** Days, `from` up to and without `to`, on which at least one bay is free. */
export interface FreeSpan {
  from: string
  to: string
  commitment: Commitment
  provenance: Provenance
  /** Instant; null for what the request assumes. */
  publishedAt: string | null
  /** Day through which the figures hold; null where none is stated. */
  expiresOn: string | null
}

/** A dock, or bays any of which serves. */
export interface WorkCenterFacts {
  id: string
  siteId: string
  kind: 'NAMED' | 'FUNGIBLE'
  name: string
  dockId: string | null
  domains: string[]
  /** What is free, in the order of days. */
  free: FreeSpan[]
  /** Last day of the published capacity that has not expired; null where there is none. */
  publishedTo: string | null
  /** Whether any of that is illustrative. */
  isIllustrative: boolean
  /** Last day through which figures held, where all that were published have expired. */
  expiredOn: string | null
}

/** A site with all that was recorded about it. */
export interface SiteFacts extends Sourced {
  id: string
  name: string
  theaterCode: string
  country: CountryFacts
  /** The state that a territory belongs to, where it is recorded. */
  sovereign: CountryFacts | null
  city: string | null
  latitude: number | null
  longitude: number | null
  kind: string
  domains: string[]
  levels: Level[]
  status: string
  /** Where the status was reported since the record was written: when, to the minute in UTC, and in what words. */
  statusReport: { at: string; note: string | null } | null
  rsfRelation: string
  isCandidate: boolean
  docks: DockFacts[]
  operators: OperatorFacts[]
  agreements: AgreementFacts[]
  ownershipEvents: OwnershipEventFacts[]
  /** Every record of the site, for whatever system. */
  capabilities: CapabilityFacts[]
  /** Work on the system asked for. */
  events: MaintenanceEventFacts[]
  accessFacts: AccessFactFacts[]
  workCenters: WorkCenterFacts[]
  /** Whether whoever asks may see what is free here. If not, work centers come as if nothing were published. */
  capacityIsShown: boolean
  /** The way there; null where the request gives no origin. */
  passage: Passage | null
}

export type Law = ReadonlyMap<string, LegalRuleFacts>
