import type { KeyboardEvent } from 'react'
import type { Mark } from './arrange.ts'
import { PlaceGlyph, StraitGlyph } from './map-glyphs.tsx'
import type { Sign } from './signs.ts'

/** What can be done with every sign. */
export interface SignActions {
  readonly onPress: (sign: Sign) => void
  readonly onKey: (sign: Sign, event: KeyboardEvent) => void
  readonly onFocus: (sign: Sign) => void
  /** Pointed at or focused; null: no longer. */
  readonly onPoint: (sign: Sign | null) => void
}

/** A sign that is a button: by pointer, by Enter, and by Tab where it is the stop. */
export function MapSign({
  sign,
  isPressed,
  isTabStop,
  actions,
}: {
  sign: Sign
  /** The marked place, or a strait that is shut. */
  isPressed: boolean
  isTabStop: boolean
  /** Null: it can only be looked at. */
  actions: SignActions | null
}) {
  const glyph =
    sign.of === 'strait' ? <StraitGlyph isShut={isPressed} /> : <Place mark={sign.mark} isMarked={isPressed} />
  if (actions === null) return <g transform={toTranslate(sign)}>{glyph}</g>
  const { onPress, onKey, onFocus, onPoint } = actions
  return (
    <g
      className={isPressed ? 'map__sign map__sign--pressed' : 'map__sign'}
      role="button"
      aria-label={sign.name}
      aria-pressed={isPressed}
      tabIndex={isTabStop ? 0 : -1}
      data-sign={sign.id}
      transform={toTranslate(sign)}
      onClick={() => onPress(sign)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          onPress(sign)
        } else onKey(sign, event)
      }}
      onFocus={() => {
        onFocus(sign)
        onPoint(sign)
      }}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => onPoint(sign)}
      onPointerLeave={() => onPoint(null)}
    >
      <circle r="12" className="map__target" />
      {glyph}
    </g>
  )
}

function Place({ mark: { kind, places }, isMarked }: { mark: Mark; isMarked: boolean }) {
  const isSmall = kind === 'excluded' || kind === 'none'
  return (
    <>
      {isMarked && <circle r={isSmall ? 12 : 17} className="map__ring" />}
      <PlaceGlyph kind={kind} text={places.length > 1 ? `×${places.length}` : (places[0]?.label ?? '')} />
    </>
  )
}

export const toTranslate = ({ x, y }: { x: number; y: number }): string => `translate(${x.toFixed(1)},${y.toFixed(1)})`

/** From where something lies to where it is drawn because it had to give way. */
export function Leader({ to, lies }: { to: { x: number; y: number }; lies: { x: number; y: number } }) {
  if (Math.hypot(to.x - lies.x, to.y - lies.y) < 6) return null
  return (
    <g className="map__leader">
      <path d={`M${lies.x.toFixed(1)},${lies.y.toFixed(1)}L${to.x.toFixed(1)},${to.y.toFixed(1)}`} />
      <circle cx={lies.x} cy={lies.y} r="2.5" />
    </g>
  )
}
