import type { Evidence, Level, SystemFacts, WorkKind, WorkPart } from './facts.ts'

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
  hasOrigin: boolean
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
  assume: { sitesClosed: string[]; countriesWithoutAccess: string[]; straitsShut: string[] }
  /** The place where the named ship is said to be homeported, as recorded. */
  recordedHomeport: string | null
}
