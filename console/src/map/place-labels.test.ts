import { placeLabels, toWidth } from './place-labels.ts'

const frame = { x: 0, y: 0, width: 200, height: 100 }
const malacca = { id: 'MALACCA', text: 'Malacca', x: 100, y: 50, gap: 9 }

it('writes a name right of what it names, else left of it', () => {
  expect(placeLabels([malacca], [], frame)).toMatchObject([{ id: 'MALACCA', x: 109 }])
  const taken = [{ x: 110, y: 45, width: 10, height: 10 }]
  expect(placeLabels([malacca], taken, frame)).toMatchObject([{ x: 100 - 9 - toWidth('Malacca') }])
})

it('leaves out what has no room, and what would not be in the frame', () => {
  expect(placeLabels([malacca], [frame], frame)).toEqual([])
  expect(placeLabels([{ ...malacca, x: 300 }], [], frame)).toEqual([])
  expect(placeLabels([malacca, { ...malacca, id: 'second', gap: null }], [frame], frame)).toEqual([])
})

it('writes what is needed even where there is no room, over as little as can be', () => {
  const taken = [frame, { x: 0, y: 0, width: 200, height: 58 }]
  expect(placeLabels([{ ...malacca, isNeeded: true }], taken, frame)).toMatchObject([
    { x: 100 - toWidth('Malacca') / 2, y: 70 },
  ])
})

it('keeps names off each other', () => {
  const [first, second] = placeLabels([malacca, { ...malacca, id: 'SUNDA', text: 'Sunda' }], [], frame)
  expect(first?.x).not.toBe(second?.x)
})
