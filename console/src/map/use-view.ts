import { useState } from 'react'
import type { Size } from './projection.ts'
import { bringIntoSight, moveBy, wholeTheater, zoomAt, type View } from './view.ts'

/** A sign whose middle is so far outside of the frame is not drawn, pixels. */
const MARGIN = 24
const STEP = 80

export const ZOOM_STEP = 1.6

interface Point {
  readonly x: number
  readonly y: number
}

/** Which part of the map is seen, and every way to see another. Points are pixels of the drawing at its present zoom, unless said otherwise. */
export function useView(size: Size, onChange: () => void) {
  const [view, setView] = useState(wholeTheater)
  const look = (to: (from: View) => View): void => {
    onChange()
    setView(to)
  }
  const middle = { x: size.width / 2, y: size.height / 2 }
  const isSeen = ({ x, y }: Point): boolean =>
    x + view.x > -MARGIN &&
    x + view.x < size.width + MARGIN &&
    y + view.y > -MARGIN &&
    y + view.y < size.height + MARGIN
  return {
    view,
    isSeen,
    /** A point of the drawing as one of the frame. */
    toFrame: ({ x, y }: Point): Point => ({ x: x + view.x, y: y + view.y }),
    /** A point of the frame as one of the drawing at zoom 1. */
    toBase: ({ x, y }: Point): [number, number] => [(x - view.x) / view.zoom, (y - view.y) / view.zoom],
    /** `at`: the point of the frame that stays; its middle, if left out. */
    zoomBy: (factor: number, at: Point = middle) => look((from) => zoomAt(from, factor, at, size)),
    move: (right: number, down: number) => look((from) => moveBy(from, right, down, size)),
    reset: () => look(() => wholeTheater),
    show: ({ x, y }: Point) =>
      setView((from) => bringIntoSight(from, { x: x / view.zoom, y: y / view.zoom }, size, MARGIN)),
  }
}

export type Seen = ReturnType<typeof useView>

/** What keys do anywhere on the map; `at` is what they do it around. */
export const viewKeys: Readonly<Record<string, (seen: Seen, at?: Point) => void>> = {
  '+': ({ zoomBy }, at) => zoomBy(ZOOM_STEP, at),
  '=': ({ zoomBy }, at) => zoomBy(ZOOM_STEP, at),
  '-': ({ zoomBy }, at) => zoomBy(1 / ZOOM_STEP, at),
  '0': ({ reset }) => reset(),
  ArrowLeft: ({ move }) => move(STEP, 0),
  ArrowRight: ({ move }) => move(-STEP, 0),
  ArrowUp: ({ move }) => move(0, STEP),
  ArrowDown: ({ move }) => move(0, -STEP),
}
