import type { Size } from './projection.ts'

/** What part of the drawing is seen: it is drawn `zoom` times as large and moved by `x` and `y` pixels. */
export interface View {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

export const wholeTheater: View = { zoom: 1, x: 0, y: 0 }

const LEAST_ZOOM = 0.5
const MOST_ZOOM = 24

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

/** The drawing's middle or some part of it stays in the middle: nobody moves it out of sight. */
const keepInSight = ({ zoom, x, y }: View, { width, height }: Size): View => ({
  zoom,
  x: between(width / 2 - zoom * width, x, width / 2),
  y: between(height / 2 - zoom * height, y, height / 2),
})

/** Zooms by a factor around a point of the frame, which stays where it is. */
export function zoomAt(view: View, factor: number, at: { x: number; y: number }, size: Size): View {
  const zoom = between(LEAST_ZOOM, view.zoom * factor, MOST_ZOOM)
  const by = zoom / view.zoom
  return keepInSight({ zoom, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by }, size)
}

export const moveBy = ({ zoom, x, y }: View, right: number, down: number, size: Size): View =>
  keepInSight({ zoom, x: x + right, y: y + down }, size)

/** Moves a point of the drawing, in its own pixels at zoom 1, into the frame where it is not there. */
export function bringIntoSight(view: View, point: { x: number; y: number }, size: Size, margin: number): View {
  const x = view.zoom * point.x + view.x
  const y = view.zoom * point.y + view.y
  const right = between(margin, x, size.width - margin) - x
  const down = between(margin, y, size.height - margin) - y
  return right === 0 && down === 0 ? view : moveBy(view, right, down, size)
}
