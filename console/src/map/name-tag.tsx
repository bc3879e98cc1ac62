import type { Size } from './projection.ts'

const FROM_EDGE = 0.3
const NEAR_TOP = 60
const GAP = 20

/** The name of what is pointed at, for eyes: the sign itself says it to a screen reader. */
export function NameTag({ name, at: { x, y }, frame }: { name: string; at: { x: number; y: number }; frame: Size }) {
  const side = x < frame.width * FROM_EDGE ? 'start' : x > frame.width * (1 - FROM_EDGE) ? 'end' : 'middle'
  const isBelow = y < NEAR_TOP
  return (
    <div
      className={`map__tag map__tag--${side} ${isBelow ? 'map__tag--below' : ''}`}
      style={{ left: x, top: isBelow ? y + GAP : y - GAP }}
      aria-hidden="true"
    >
      {name}
    </div>
  )
}
