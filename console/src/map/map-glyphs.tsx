import type { PlaceKind } from './map-props.ts'

/** What each kind of place is, in words. */
export const kindWords: Readonly<Record<PlaceKind, string>> = {
  feasible: 'feasible',
  conditional: 'conditional',
  excluded: 'excluded',
  several: 'several ways',
  one: 'one way only',
  none: 'no way',
}

/** The shape of a kind, around the origin: it says what the colour says. */
export function PlaceGlyph({ kind, text = '' }: { kind: PlaceKind; text?: string }) {
  const className = `glyph glyph--${kind}`
  switch (kind) {
    case 'feasible':
    case 'several':
      return (
        <g className={className}>
          <circle r={text.length > 2 ? 13 : 11} />
          <text y="4">{text}</text>
        </g>
      )
    case 'conditional':
    case 'one':
      return (
        <g className={className}>
          <path d="M0,-14 14,0 0,14 -14,0Z" />
          <text y="4">{text}</text>
        </g>
      )
    case 'excluded':
    case 'none':
      return (
        <g className={className}>
          <circle r="8" className="glyph__ground" />
          <path d="M-4,-4 4,4 M-4,4 4,-4" />
          {text !== '' && (
            <text x="7" y="4" textAnchor="start">
              {text}
            </text>
          )}
        </g>
      )
  }
}

/** A narrow: two shores with the way between, crossed out where it is shut. */
export const StraitGlyph = ({ isShut }: { isShut: boolean }) => (
  <g className={isShut ? 'glyph glyph--strait glyph--shut' : 'glyph glyph--strait'}>
    <circle r="8" className="glyph__ground" />
    <path d="M-5,-5 5,-5 0,-0.7Z M-5,5 5,5 0,0.7Z" className="glyph__shores" />
    {isShut && <path d="M-5,-5 5,5 M-5,5 5,-5" className="glyph__cross" />}
  </g>
)

export const OriginGlyph = () => (
  <g className="glyph glyph--origin">
    <circle r="8" />
    <circle r="3" className="glyph__core" />
  </g>
)
