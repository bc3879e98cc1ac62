import type { KeyboardEvent, ReactNode } from 'react'
import type { Mark } from './arrange-marks.ts'
import { kindWords, PlaceGlyph, StraitGlyph } from './map-glyphs.tsx'
import type { Strait } from './straits.ts'

/** What every sign that can be pressed has in common. */
export interface Pressable {
  /** Which of all signs Tab leads to: arrow keys lead on from there. */
  readonly tabStop: string
  readonly onPress: (key: string) => void
  readonly onKey: (key: string, event: KeyboardEvent) => void
  readonly onFocus: (key: string) => void
  readonly onHover: (key: string) => void
}

function Sign({
  id,
  name,
  x,
  y,
  isPressed,
  className,
  pressable,
  children,
}: {
  id: string
  name: string
  x: number
  y: number
  isPressed: boolean
  className: string
  pressable: Pressable
  children: ReactNode
}) {
  const { tabStop, onPress, onKey, onFocus, onHover } = pressable
  return (
    <g
      className={className}
      role="button"
      aria-label={name}
      aria-pressed={isPressed}
      tabIndex={tabStop === id ? 0 : -1}
      data-mark={id}
      transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}
      onClick={() => onPress(id)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          onPress(id)
        } else onKey(id, event)
      }}
      onFocus={() => onFocus(id)}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover('')}
    >
      {children}
    </g>
  )
}

/** "1 Seatrium Admiralty, feasible", or "5 excluded places". */
export const toMarkName = ({ places, kind }: Mark): string => {
  const [place] = places
  if (places.length > 1) return `${places.length} places, ${kindWords[kind]}`
  return `${place?.label === undefined ? '' : `${place.label} `}${place?.name ?? ''}, ${kindWords[kind]}`
}

export function PlaceMark({
  mark,
  id,
  isSelected,
  pressable,
}: {
  mark: Mark
  id: string
  isSelected: boolean
  pressable: Pressable
}) {
  const { x, y, kind, places } = mark
  const text = places.length > 1 ? `×${places.length}` : (places[0]?.label ?? '')
  return (
    <Sign
      {...{ id, x, y, pressable }}
      name={toMarkName(mark)}
      isPressed={isSelected}
      className={isSelected ? 'map__mark map__mark--selected' : 'map__mark'}
    >
      <circle r="12" className="map__target" />
      {isSelected && <circle r={kind === 'excluded' || kind === 'none' ? 12 : 17} className="map__ring" />}
      <PlaceGlyph kind={kind} text={text} />
    </Sign>
  )
}

/** Where a mark lies that had to give way. */
export function Leader({ mark: { x, y, lies } }: { mark: Mark }) {
  if (Math.hypot(x - lies.x, y - lies.y) < 6) return null
  return (
    <g className="map__leader">
      <path d={`M${lies.x.toFixed(1)},${lies.y.toFixed(1)}L${x.toFixed(1)},${y.toFixed(1)}`} />
      <circle cx={lies.x} cy={lies.y} r="2.5" />
    </g>
  )
}

export const StraitMark = ({
  strait,
  id,
  x,
  y,
  isShut,
  pressable,
}: {
  strait: Strait
  id: string
  x: number
  y: number
  isShut: boolean
  /** Null: it can only be looked at. */
  pressable: Pressable | null
}) =>
  pressable === null ? (
    <g transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}>
      <StraitGlyph isShut={isShut} />
    </g>
  ) : (
    <Sign
      {...{ id, x, y, pressable }}
      name={`${strait.fullName}, ${isShut ? 'shut' : 'open'}`}
      isPressed={isShut}
      className="map__mark"
    >
      <circle r="12" className="map__target" />
      <StraitGlyph isShut={isShut} />
    </Sign>
  )
