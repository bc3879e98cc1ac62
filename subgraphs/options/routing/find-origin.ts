export interface Origin {
  name: string
  country: string | null
  latitude: number
  longitude: number
  code: string | null
}
export interface PlaceCandidate {
  code: string
  name: string
  country: string
}
export type OriginFound =
  | { found: 'ONE'; origin: Origin }
  | { found: 'NONE'; suggestions: PlaceCandidate[] }
  | { found: 'SEVERAL'; candidates: PlaceCandidate[] }
export function findOrigin(asked: { place: string } | { latitude: number; longitude: number }): OriginFound {
  if ('place' in asked) return { found: 'NONE', suggestions: [] }
  return { found: 'ONE', origin: { name: 'position', country: null, code: null, ...asked } }
}
