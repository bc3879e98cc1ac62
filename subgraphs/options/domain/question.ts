import type { Evidence, Level, SystemFacts, WorkKind, WorkPart } from './facts.ts'

/** Capacity that the request takes as given. */
export interface AssumedWindow {
  site: string
  /** Null: a bay or dock that suits the work. */
  workCenter: string | null
  from: string
  to: string
}

/** What the request takes as given, against the record. */
export interface Assumptions {
  sitesClosed: string[]
  countriesWithoutAccess: string[]
  /** Ids of straits and canals. */
  straitsShut: string[]
  windowsAdded: AssumedWindow[]
}

export const NO_ASSUMPTIONS: Assumptions = {
  sitesClosed: [],
  countriesWithoutAccess: [],
  straitsShut: [],
  windowsAdded: [],
}

/** What is asked, with every default filled in. Null means that the request does not say. */
export interface Question {
  system: SystemFacts
  /** Whose equipment, ISO 3166-1 alpha-3. */
  owner: string
  level: Level | null
  kind: WorkKind | null
  part: WorkPart
  plannedDays: number | null
  docking: boolean
  hostileDamage: boolean | null
  /** The place where it is, in words; null where the request gives none. */
  origin: string | null
  /** The day of asking, YYYY-MM-DD: what the age of figures is counted from. */
  today: string
  /** The day on which everything is judged, YYYY-MM-DD. */
  readyOn: string
  neededBy: string | null
  minimumEvidence: Evidence
  vessel: {
    /** ISO 3166-1 alpha-3. */
    homeport: string | null
    deployed: boolean | null
    operator: string | null
    plannedHomeportChange: string | null
    forwardDeployedSince: string | null
  }
  assume: Assumptions
  /** The place where the named ship is said to be homeported, as recorded. */
  recordedHomeport: string | null
}
