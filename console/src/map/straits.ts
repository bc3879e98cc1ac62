/** A strait or canal that a question may take as shut (`assume.straitsShut`). */
export interface Strait {
  readonly id: string
  /** As people say it among others: "Malacca". */
  readonly name: string
  /** By itself: "Strait of Malacca". */
  readonly fullName: string
  /** Degrees north and east. */
  readonly latitude: number
  readonly longitude: number
}

/** All that the network knows, where it says that they are; from the Atlantic to the Pacific. */
export const straits: readonly Strait[] = [
  { id: 'PANAMA', name: 'Panama', fullName: 'Panama Canal', latitude: 9.12, longitude: -79.72 },
  { id: 'MAGELLAN', name: 'Magellan', fullName: 'Strait of Magellan', latitude: -53.9, longitude: -71.3 },
  { id: 'GIBRALTAR', name: 'Gibraltar', fullName: 'Strait of Gibraltar', latitude: 35.95, longitude: -5.6 },
  { id: 'KIEL', name: 'Kiel', fullName: 'Kiel Canal', latitude: 54.3, longitude: 9.67 },
  { id: 'BOSPORUS', name: 'Bosporus', fullName: 'Bosporus and Dardanelles', latitude: 41.12, longitude: 29.08 },
  { id: 'SUEZ', name: 'Suez', fullName: 'Suez Canal', latitude: 30.58, longitude: 32.31 },
  { id: 'BAB_EL_MANDEB', name: 'Bab-el-Mandeb', fullName: 'Bab-el-Mandeb', latitude: 12.58, longitude: 43.33 },
  { id: 'HORMUZ', name: 'Hormuz', fullName: 'Strait of Hormuz', latitude: 26.57, longitude: 56.55 },
  { id: 'MALACCA', name: 'Malacca', fullName: 'Strait of Malacca', latitude: 2.2, longitude: 101.8 },
  { id: 'SUNDA', name: 'Sunda', fullName: 'Sunda Strait', latitude: -5.9, longitude: 105.88 },
  { id: 'LOMBOK', name: 'Lombok', fullName: 'Lombok Strait', latitude: -8.45, longitude: 115.85 },
  { id: 'TAIWAN', name: 'Taiwan', fullName: 'Taiwan Strait', latitude: 24.8, longitude: 119.9 },
  { id: 'LUZON', name: 'Luzon', fullName: 'Luzon Strait', latitude: 20.6, longitude: 121.5 },
  { id: 'KOREA', name: 'Korea', fullName: 'Korea Strait', latitude: 34.7, longitude: 129.3 },
  { id: 'KANMON', name: 'Kanmon', fullName: 'Kanmon Strait', latitude: 33.95, longitude: 130.95 },
  { id: 'TORRES', name: 'Torres', fullName: 'Torres Strait', latitude: -10.5, longitude: 142.2 },
]

const byId = new Map(straits.map((strait) => [strait.id, strait]))

/** What the address made up goes by its own name: the network says what is wrong with it. */
export const toStraitName = (id: string): string => byId.get(id)?.name ?? id
