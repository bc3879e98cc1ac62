import type { ReferenceNetwork } from '../../reference/schema.ts'
import { toAgreementTable } from './agreements.ts'
import { toCapabilityTable, toSuitable } from './capabilities.ts'
import { toCapacityWindowTable, toReservationTable } from './capacity.ts'
import type { Table } from './copy-rows.ts'
import { toDockTable } from './docks.ts'
import { toGround } from './ground.ts'
import { toMaintenanceEventTable } from './maintenance-events.ts'
import type { NetworkSize } from './network-size.ts'
import { toMilitaryUnits, toOperators, toPartnerTable, toSiteOperatorTable } from './operators.ts'
import { toOwnershipEventTable } from './ownership-events.ts'
import { loadPlaces } from './places.ts'
import { toSites, toSiteTable } from './sites.ts'
import { toSystems } from './systems.ts'
import { toCalendarTable, toWorkCenterTable } from './work-centers.ts'

export interface GeneratedNetwork {
  /** What the loaders of the reference data write. */
  ground: ReferenceNetwork
  /** What is many, in an order in which every row finds what it names. */
  tables: Table[]
}

/** Sites, operators and systems are held in memory, all other rows are made when they are written. */
export async function toNetwork(size: NetworkSize, reference: ReferenceNetwork): Promise<GeneratedNetwork> {
  const sites = toSites(size, reference, await loadPlaces(reference))
  const operators = toOperators(sites, size.seed)
  const systems = toSystems(size.systems, size.seed, reference)
  const suitable = toSuitable(systems)
  return {
    ground: toGround(size, reference, systems, toMilitaryUnits(operators, sites)),
    tables: [
      toSiteTable(sites, operators.bySite, size.seed),
      toDockTable(sites, size.seed),
      toWorkCenterTable(sites, size.seed),
      toPartnerTable(operators),
      toSiteOperatorTable(sites, operators),
      toAgreementTable(sites, operators, suitable, size),
      toOwnershipEventTable(operators, size),
      toCapabilityTable(sites, suitable, size),
      toMaintenanceEventTable(sites, operators, suitable, size),
      toCalendarTable(sites, operators, size.seed),
      toCapacityWindowTable(sites, operators, size),
      toReservationTable(sites, size),
    ],
  }
}
