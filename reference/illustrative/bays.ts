import type { ReferenceNetwork } from '../schema.ts'

export type Kind = ReferenceNetwork['sites'][number]['kind']
export type Domain = ReferenceNetwork['sites'][number]['domains'][number]

/** Fewest and most bays of a kind of site in a domain. Guesses at what is usual: no source counts them. */
type Range = readonly [number, number]

const BAYS: Readonly<Record<Kind, Partial<Record<Domain, Range>>>> = {
  SHIPYARD: { MARITIME: [2, 6] },
  SHIP_REPAIR_FACILITY: { MARITIME: [2, 4] },
  NAVAL_BASE_MAINTENANCE: { MARITIME: [1, 3] },
  BOAT_REPAIR: { MARITIME: [1, 3] },
  AVIATION_DEPOT: { AIR: [4, 12], GROUND: [2, 6], ELECTRONICS: [2, 8] },
  AVIATION_MRO: { AIR: [2, 8], ELECTRONICS: [2, 6] },
  AVIATION_MAINTENANCE_CENTER: { AIR: [2, 6], ELECTRONICS: [2, 6] },
  ENGINE_MRO: { AIR: [2, 8], GROUND: [2, 4], MARITIME: [1, 3] },
  GROUND_DEPOT: { GROUND: [6, 20], ELECTRONICS: [4, 12] },
  GROUND_MAINTENANCE_CENTER: { GROUND: [4, 10], ELECTRONICS: [2, 6] },
  MISSILE_MAINTENANCE: { GROUND: [2, 4], ELECTRONICS: [2, 4] },
  ELECTRONICS_REPAIR: { ELECTRONICS: [6, 16], AIR: [1, 2] },
  PREPOSITIONED_STOCK_SITE: { GROUND: [1, 3], MARITIME: [1, 1], AIR: [1, 1], ELECTRONICS: [1, 2] },
  FORWARD_LOCATION: { AIR: [1, 2], GROUND: [1, 2], MARITIME: [1, 1], ELECTRONICS: [1, 1] },
  // They direct, plan or teach: what they have is not to be had.
  MAINTENANCE_HQ: {},
  COE: {},
  TRAINING_CENTER: {},
}

const NAMES: Readonly<Record<Domain, string>> = {
  AIR: 'Hangar bays',
  MARITIME: 'Repair berths',
  GROUND: 'Vehicle bays',
  ELECTRONICS: 'Electronics benches',
}

export const findBayRange = (kind: Kind, domain: Domain): Range | null => BAYS[kind][domain] ?? null

export const toBayName = (kind: Kind, domain: Domain): string => (kind === 'ENGINE_MRO' ? 'Engine bays' : NAMES[domain])
