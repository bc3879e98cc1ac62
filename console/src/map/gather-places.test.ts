import { gatherPlaces, type LaidPlace } from './gather-places.ts'
import type { PlaceKind } from './map-props.ts'

const lay = (id: string, kind: PlaceKind, x: number, y: number): LaidPlace => ({
  place: { id, name: id, latitude: 0, longitude: 0, kind },
  x,
  y,
})

it('counts places without options that lie together, and leaves options to themselves', () => {
  const gathered = gatherPlaces([
    lay('busan', 'conditional', 10, 10),
    lay('geoje', 'feasible', 11, 10),
    lay('a', 'excluded', 10, 12),
    lay('b', 'excluded', 12, 10),
    lay('c', 'excluded', 200, 10),
  ])
  expect(gathered.map(({ kind, places }) => [kind, places.map(({ id }) => id)])).toEqual([
    ['conditional', ['busan']],
    ['feasible', ['geoje']],
    ['excluded', ['a', 'b']],
    ['excluded', ['c']],
  ])
  expect(gathered[2]).toMatchObject({ x: 11, y: 11 })
})

it('keeps the marked place apart', () => {
  const gathered = gatherPlaces([lay('a', 'excluded', 10, 12), lay('b', 'excluded', 12, 10)], 'b')
  expect(gathered.map(({ id }) => id)).toEqual(['a', 'b'])
})

it('says of several options at once what is the best of them', () => {
  const close = Array.from({ length: 100 }, (_, index) =>
    lay(`s${index}`, index === 70 ? 'feasible' : 'conditional', 5, 5),
  )
  expect(gatherPlaces(close)).toMatchObject([{ id: 's0', kind: 'feasible', places: { length: 100 } }])
})

it('draws no more marks of ten thousand places than there are cells, and loses none', () => {
  const kinds = ['feasible', 'conditional', 'excluded', 'excluded'] as const
  const many = Array.from({ length: 10_000 }, (_, index) =>
    lay(`s${index}`, kinds[index % 4] ?? 'excluded', (index * 7919) % 720, (index * 104_729) % 480),
  )
  const gathered = gatherPlaces(many)
  // 28 by 19 cells, each with what is looked for and what is not.
  expect(gathered.length).toBeLessThanOrEqual(28 * 19 * 2)
  expect(gathered.reduce((sum, { places }) => sum + places.length, 0)).toBe(10_000)
})
