import type { PositionFragment, Verdict } from '../generated/operations.ts'
import type { MapPlace } from '../map/theater-map.tsx'

interface PlacedOption {
  readonly site: PositionFragment
  readonly rank: number
  readonly verdict: Verdict
}

/** What of an answer can be drawn: a site without a position on record cannot. */
export const toPlaces = (
  options: readonly PlacedOption[],
  excluded: readonly { readonly site: PositionFragment }[],
): MapPlace[] => [
  ...options.flatMap(({ site, rank, verdict }) =>
    toPlace(site, { kind: verdict === 'FEASIBLE' ? 'feasible' : 'conditional', label: String(rank) }),
  ),
  ...excluded.flatMap(({ site }) => toPlace(site, { kind: 'excluded' })),
]

const toPlace = (
  { id, name, latitude, longitude }: PositionFragment,
  rest: Pick<MapPlace, 'kind' | 'label'>,
): MapPlace[] =>
  latitude === null || longitude === null ? [] : [{ id, name: name ?? id, latitude, longitude, ...rest }]
