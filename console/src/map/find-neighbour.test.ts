import { findNeighbour } from './find-neighbour.ts'

const singapore = { id: 'singapore', x: 100, y: 100 }
const kattupalli = { id: 'kattupalli', x: 40, y: 70 }
const geoje = { id: 'geoje', x: 130, y: 20 }
const sunda = { id: 'sunda', x: 104, y: 130 }
const all = [singapore, kattupalli, geoje, sunda]

it.each([
  ['ArrowLeft', 'kattupalli'],
  ['ArrowUp', 'geoje'],
  ['ArrowDown', 'sunda'],
  ['ArrowRight', undefined],
  ['Enter', undefined],
])('%s leads to %s', (key, id) => {
  expect(findNeighbour(all, singapore, key)?.id).toBe(id)
})

it('reaches every point from any other by some arrows', () => {
  const reached = new Set(['singapore'])
  for (let round = 0; round < all.length; round++)
    for (const from of all.filter(({ id }) => reached.has(id)))
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = findNeighbour(all, from, key)
        if (next) reached.add(next.id)
      }
  expect(reached.size).toBe(all.length)
})
