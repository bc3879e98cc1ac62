import {
  ExcludedPlacesDocument,
  OptionPlacesDocument,
  type ExcludedPlacesQuery,
  type OptionPlacesQuery,
  type RepairOptionsInput,
} from '../generated/operations.ts'
import type { MapPlace } from '../map/theater-map.tsx'
import { readPages } from '../network/read-pages.ts'
import { toPlaces } from './to-places.ts'

type Answer<Query extends { repairOptions: unknown }> = Extract<Query['repairOptions'], { __typename: 'RepairOptions' }>

/** As many as the network gives at once. */
export const SITES_A_PAGE = 200

/**
 * Where every site of an answer lies, however far down the lists it stands.
 * @param onProgress how many sites were read so far
 * @throws NetworkProblem; DOMException `AbortError` when `signal` says so
 */
export async function loadPlaces(
  input: RepairOptionsInput,
  onProgress: (read: number) => void,
  signal: AbortSignal,
): Promise<MapPlace[]> {
  const variables = { input, first: SITES_A_PAGE }
  const options: Answer<OptionPlacesQuery>['options']['nodes'] = []
  const excluded: Answer<ExcludedPlacesQuery>['excluded']['nodes'] = []
  const toldOf = (): void => onProgress(options.length + excluded.length)
  for await (const page of readPages(
    OptionPlacesDocument,
    variables,
    ({ repairOptions }) => (repairOptions?.__typename === 'RepairOptions' ? repairOptions.options : undefined),
    signal,
  )) {
    options.push(...page.nodes)
    toldOf()
  }
  for await (const page of readPages(
    ExcludedPlacesDocument,
    variables,
    ({ repairOptions }) => (repairOptions?.__typename === 'RepairOptions' ? repairOptions.excluded : undefined),
    signal,
  )) {
    excluded.push(...page.nodes)
    toldOf()
  }
  return toPlaces(options, excluded)
}
