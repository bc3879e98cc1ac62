import type { Mark, StraitSign } from './arrange.ts'
import { isSought } from './gather-places.ts'
import { kindWords } from './map-glyphs.tsx'
import type { MapPlace } from './map-props.ts'
import type { Layout } from './use-layout.ts'

/** Whatever on the map can be pressed. */
export type Sign = {
  /** Unlike that of any other sign, of whatever kind. */
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
} & ({ readonly of: 'places'; readonly mark: Mark } | { readonly of: 'strait'; readonly sign: StraitSign })

export const isSoughtSign = (sign: Sign): boolean => sign.of === 'places' && isSought(sign.mark.kind)

export const toPlaceSignId = (siteId: string): string => `place ${siteId}`

/** Every sign: places first. `shut`: ids of straits. */
export const toSigns = ({ marks, straits }: Layout, shut: readonly string[]): readonly Sign[] => [
  ...marks.map((mark): Sign => ({
    of: 'places',
    id: toPlaceSignId(mark.id),
    name: toMarkName(mark),
    x: mark.x,
    y: mark.y,
    mark,
  })),
  ...straits.map((sign): Sign => ({
    of: 'strait',
    id: `strait ${sign.strait.id}`,
    name: `${sign.strait.fullName}, ${shut.includes(sign.strait.id) ? 'shut' : 'open'}`,
    x: sign.x,
    y: sign.y,
    sign,
  })),
]

/** "1 Seatrium Admiralty, feasible", or "5 excluded". */
function toMarkName({ places, kind }: Mark): string {
  const [place] = places
  if (places.length > 1) return countKinds(places)
  return `${place?.label === undefined ? '' : `${place.label} `}${place?.name ?? ''}, ${kindWords[kind]}`
}

/** "3 feasible, 12 excluded". */
export function countKinds(places: readonly MapPlace[]): string {
  const kinds = Map.groupBy(places, ({ kind }) => kind)
  return [...kinds].map(([kind, { length }]) => `${length} ${kindWords[kind]}`).join(', ')
}
