import { bringIntoSight, moveBy, wholeTheater, zoomAt } from './view.ts'

const size = { width: 600, height: 400 }

it('zooms around a point, which stays where it is', () => {
  const view = zoomAt(wholeTheater, 2, { x: 150, y: 100 }, size)
  expect(view).toEqual({ zoom: 2, x: -150, y: -100 })
  expect(zoomAt(view, 0.5, { x: 150, y: 100 }, size)).toEqual(wholeTheater)
})

it('zooms no further than there is something to see', () => {
  expect(zoomAt(wholeTheater, 1000, { x: 0, y: 0 }, size).zoom).toBe(24)
  expect(zoomAt(wholeTheater, 0.001, { x: 0, y: 0 }, size).zoom).toBe(0.5)
})

it('is never moved out of sight', () => {
  expect(moveBy(wholeTheater, 10_000, -10_000, size)).toEqual({ zoom: 1, x: 300, y: -200 })
})

it('brings a point into sight, and stays where it is seen', () => {
  const view = { zoom: 4, x: 0, y: 0 }
  expect(bringIntoSight(view, { x: 100, y: 50 }, size, 20)).toBe(view)
  expect(bringIntoSight(view, { x: 200, y: 50 }, size, 20)).toEqual({ zoom: 4, x: -220, y: 0 })
})
