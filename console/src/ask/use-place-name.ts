import { FindPlacesDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'

/** The name of the place that has this code; undefined where it is no code, or not known yet. */
export function usePlaceName(code: string): string | undefined {
  const isWanted = code !== '' && code.length <= 100
  const { data } = useAnswer('places', FindPlacesDocument, { search: code, first: 1 }, { isWanted })
  const [place] = data?.data.places ?? []
  return place?.code === code.replace(/\s/g, '').toUpperCase() ? place.name : undefined
}
