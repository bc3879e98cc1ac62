/** What moves: the system's facts, as far as they decide how. Metres; null is not on record. */
export interface Mover {
  category: string
  domains: string[]
  lengthM: number | null
  beamM: number | null
  draftM: number | null
  family: string
}
