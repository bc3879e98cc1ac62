/** A port or an airfield. */
export interface Place {
  /** UN/LOCODE (KRPUS) or ICAO location indicator (RKPK). */
  code: string
  name: string
  country: string | null
  latitude: number
  longitude: number
}
