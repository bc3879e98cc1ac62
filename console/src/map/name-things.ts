import { placeLabels, toWidth, type Box, type Label, type LabelWish } from './place-labels.ts'
import type { Layout } from './use-layout.ts'

export type Name = Label & { readonly of: 'origin' | 'selected' | 'shut' | 'strait' | 'country' }

const toSquare = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
})

/** A mark's count stands beside it. */
const WITH_COUNT = 34

/**
 * Names that have room beside the signs. The marked place, the origin and straits that matter to the question go first, then other
 * straits, then countries.
 * @param isOnTheWay whether a strait lies on the way to the marked place
 * @param frame the part that is seen
 */
export function nameThings(
  { marks, straits, origin, countries }: Layout,
  {
    selected,
    shut,
    isOnTheWay,
    frame,
  }: { selected: string; shut: readonly string[]; isOnTheWay: (straitId: string) => boolean; frame: Box },
): readonly Name[] {
  const taken = [
    ...marks.map(({ x, y, kind, places: { length } }) => ({
      ...toSquare(x, y, kind === 'excluded' || kind === 'none' ? 8 : 12),
      ...(length > 1 && { width: WITH_COUNT }),
    })),
    ...straits.map(({ x, y }) => toSquare(x, y, 6)),
    ...(origin ? [toSquare(origin.x, origin.y, 9)] : []),
  ]
  const marked = marks.find(({ id, places }) => id === selected && places.length === 1)
  const rankOf = (id: string): number => (shut.includes(id) ? 0 : isOnTheWay(id) ? 1 : 2)
  const wishes: (LabelWish & Pick<Name, 'of'>)[] = [
    ...(origin ? [{ of: 'origin' as const, id: 'origin', text: origin.name, x: origin.x, y: origin.y, gap: 13 }] : []),
    ...(marked
      ? [
          {
            of: 'selected' as const,
            id: marked.id,
            text: marked.places[0]?.name ?? '',
            x: marked.x,
            y: marked.y,
            gap: 20,
          },
        ]
      : []),
    ...[...straits]
      .sort((one, other) => rankOf(one.strait.id) - rankOf(other.strait.id))
      .map(({ strait: { id, name }, x, y }) =>
        shut.includes(id)
          ? { of: 'shut' as const, id, text: `${name}: shut`, x, y, gap: 10 }
          : { of: 'strait' as const, id, text: name, x, y, gap: 9 },
      ),
    // A name that is much wider than its country would seem to name its neighbours.
    ...countries
      .filter(({ name, width }) => toWidth(name) < 1.2 * width)
      .map(({ iso3, name, x, y }) => ({ of: 'country' as const, id: iso3, text: name, x, y, gap: null })),
  ]
  return placeLabels(
    wishes.map((wish) => {
      const isNeeded = wish.of !== 'strait' && wish.of !== 'country'
      return { ...wish, isNeeded, isStrong: isNeeded }
    }),
    taken,
    frame,
  )
}
