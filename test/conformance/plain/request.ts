/** A request as a client sends it: what is left out is not there. */
export interface Request {
  system: string
  theater: string
  owner?: string
  level?: string
  work?: { kind?: string; part?: string; plannedDays?: number; docking?: boolean; hostileDamage?: boolean }
  origin?: { place?: string; latitude?: number; longitude?: number }
  readyOn?: string
  neededBy?: string
  minimumEvidence?: string
  vessel?: {
    homeport?: string
    deployed?: boolean
    operator?: string
    plannedHomeportChange?: string
    forwardDeployedSince?: string
  }
  assume?: { sitesClosed?: string[]; countriesWithoutAccess?: string[]; windowsAdded?: AssumedWindow[] }
  orderBy?: string[]
}

/** Days from one up to and without the other on which a bay is taken to be free. */
export interface AssumedWindow {
  site: string
  /** Left out: one that suits the work. */
  workCenter?: string
  from: string
  to: string
}
