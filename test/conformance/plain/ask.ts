import { toDay, type Day } from './days.ts'
import type { AssumedWindow, Request } from './request.ts'
import type { LegalRuleRow, SystemRow } from './rows.ts'

/** The request with every default filled in; null where it does not say. */
export interface Ask {
  system: SystemRow
  isShip: boolean
  owner: string
  /** The level that the work needs: asked for, or that of its kind by 10 USC 2460. */
  wantedLevel: string | null
  askedLevel: string | null
  kind: string | null
  part: string
  plannedDays: number | null
  docking: boolean
  hostileDamage: boolean | null
  readyOn: Day
  neededBy: Day | null
  minimumEvidence: string
  homeport: string | null
  deployed: boolean | null
  operator: string | null
  plannedHomeportChange: string | null
  forwardDeployedSince: string | null
  sitesClosed: string[]
  countriesWithoutAccess: string[]
  windowsAdded: AssumedWindow[]
  law: LegalRuleRow[]
  /** The day of asking. */
  today: Day
  /** The moment at which the facts were read. */
  at: string
}

/** @param at the moment at which the facts were read, ISO 8601 in UTC */
export function toAsk(request: Request, system: SystemRow, law: LegalRuleRow[], at: string): Ask {
  const { work = {}, vessel = {}, assume = {} } = request
  const today = toDay(at.slice(0, 10))
  const kind = work.kind ?? null
  const askedLevel = request.level ?? null
  return {
    system,
    isShip: system.category === 'SHIP',
    owner: (request.owner ?? 'USA').toUpperCase(),
    askedLevel,
    wantedLevel: askedLevel ?? (kind === 'OVERHAUL' || kind === 'MODERNIZATION' ? 'DEPOT' : null),
    kind,
    part: work.part ?? 'WHOLE',
    plannedDays: work.plannedDays ?? null,
    docking: work.docking ?? false,
    hostileDamage: work.hostileDamage ?? null,
    readyOn: request.readyOn === undefined ? today : toDay(request.readyOn),
    neededBy: request.neededBy === undefined ? null : toDay(request.neededBy),
    minimumEvidence: request.minimumEvidence ?? 'CANDIDATE',
    homeport: vessel.homeport?.toUpperCase() ?? null,
    deployed: vessel.deployed ?? null,
    operator: vessel.operator ?? null,
    plannedHomeportChange: vessel.plannedHomeportChange ?? null,
    forwardDeployedSince: vessel.forwardDeployedSince ?? null,
    sitesClosed: assume.sitesClosed ?? [],
    countriesWithoutAccess: (assume.countriesWithoutAccess ?? []).map((iso3) => iso3.toUpperCase()),
    windowsAdded: assume.windowsAdded ?? [],
    law,
    today,
    at,
  }
}
