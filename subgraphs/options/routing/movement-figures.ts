/**
 * Planning figures of this project, each with its reason. They are told in every answer; change them here.
 */

export const KM_PER_NAUTICAL_MILE = 1.852

/** Knots. What naval auxiliaries make on passage and combatants without strain; their fleets plan with 14 to 16. */
export const SHIP_SPEED_KN = 15
/** Half a day to leave and half a day to enter: pilot, tugs, tide. */
export const SHIP_HANDLING_DAYS = 1

/** Crews fly no more than so many hours a day on a ferry flight, with stops for fuel. */
export const FERRY_HOURS_A_DAY = 8
/** Flight plan, clearance to overfly and land, servicing at the ends. */
export const FERRY_HANDLING_DAYS = 1
/** Kilometres an hour on a ferry flight: jets, by default. */
export const FERRY_SPEED_KMH = 750
/** Turboprops and slow jets by family, at cruise. */
export const SLOW_FERRY_SPEED_KMH: ReadonlyMap<string, number> = new Map([
  ['C-130', 540],
  ['P-3', 600],
  ['A-10', 550],
  ['EMB-314', 450],
  ['C-208', 310],
])

export interface RotorcraftFigures {
  speedKmh: number
  /** Beyond so many kilometres it is carried: days of flying cost more life of the airframe than the lift. */
  reachKm: number
  /** The longest stretch over water without a deck or a field, with reserve. */
  overWaterKm: number
}
/** Helicopters cruise at some 130 knots and go some 300 nautical miles on their tanks with reserve. */
const HELICOPTER: RotorcraftFigures = { speedKmh: 240, reachKm: 2000, overWaterKm: 450 }
export const ROTORCRAFT: ReadonlyMap<string, RotorcraftFigures> = new Map([
  ...['H-60', 'H-47', 'H-53', 'H-1', 'AH-64'].map((family) => [family, HELICOPTER] as const),
  // Tilt-rotors cruise at some 240 knots; with tanks in the cabin they go some 2,000 km.
  ['V-22', { speedKmh: 440, reachKm: 6000, overWaterKm: 1600 }] as const,
])

/** Kilometres an hour of a cargo aircraft, and hours a day that it flies with stops and crews changed. */
export const AIRLIFT_SPEED_KMH = 800
export const AIRLIFT_HOURS_A_DAY = 12
/** Booking, packing, customs and the roads at both ends; a helicopter is folded or taken apart and built up again. */
export const AIRLIFT_HANDLING_DAYS = 3
export const AIRLIFT_ROTORCRAFT_HANDLING_DAYS = 6

/** Kilometres by road for each in a straight line; Ballou, Rahardja and Sakai (2002) measured 1.2 to 1.6 by country. */
export const ROAD_CIRCUITY = 1.4
/** Convoys and low-loaders: 50 km an hour, eight hours a day. */
export const ROAD_KM_A_DAY = 400
/** Permits, loading, unloading. */
export const ROAD_HANDLING_DAYS = 1
/** Vehicles go by road up to so many kilometres in a straight line; beyond, lift is quicker. */
export const VEHICLE_ROAD_KM = 1500
/** Parcels and engines go by lorry up to so many kilometres in a straight line. */
export const CARGO_ROAD_KM = 800

/** Waiting for a ship, loading, unloading and clearing at both ends. */
export const SEALIFT_HANDLING_DAYS = 10
/** Too heavy for more than one to a C-17 or two to a C-5: they go by sea. Others fit a C-130 or several to a C-17. */
export const SEALIFT_FAMILIES: readonly string[] = ['Abrams', 'M88', 'M109', 'Bradley']

/** Closer than this nothing is prepared for: it is moved in the harbour, on the field or through the gate. */
export const LOCAL_MOVE_KM = 10
