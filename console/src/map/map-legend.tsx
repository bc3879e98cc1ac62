import { kindWords, OriginGlyph, PlaceGlyph, StraitGlyph } from './map-glyphs.tsx'
import type { MapPlace, MapRoute, PlaceKind } from './map-props.ts'
import type { ReactNode } from 'react'

const order: readonly PlaceKind[] = ['feasible', 'conditional', 'several', 'one', 'none', 'excluded']
const modeWords: Readonly<Record<MapRoute['mode'], string>> = { SEA: 'by sea', AIR: 'by air', ROAD: 'by road' }

/** What the signs mean that are on this map, and no others. */
export function MapLegend({
  places,
  routes,
  hasOrigin,
  hasHatch,
}: {
  places: readonly MapPlace[]
  routes: readonly MapRoute[]
  hasOrigin: boolean
  hasHatch: boolean
}) {
  const kinds = order.filter((kind) => places.some((place) => place.kind === kind))
  const modes = (['SEA', 'AIR', 'ROAD'] as const).filter((mode) => routes.some((way) => way.mode === mode))
  return (
    <ul className="map__legend" aria-label="Signs on the map">
      {kinds.map((kind) => (
        <Sign key={kind} words={kindWords[kind]}>
          <PlaceGlyph kind={kind} text={kind === 'feasible' || kind === 'conditional' ? '1' : ''} />
        </Sign>
      ))}
      {hasOrigin && (
        <Sign words="where it is">
          <OriginGlyph />
        </Sign>
      )}
      {modes.map((mode) => (
        <Sign key={mode} words={modeWords[mode]}>
          <path d="M-14,0H14" className={`map__route map__route--${mode.toLowerCase()}`} />
        </Sign>
      ))}
      <Sign words="strait or canal">
        <StraitGlyph isShut={false} />
      </Sign>
      {hasHatch && (
        <Sign words="no access, assumed">
          <rect x="-12" y="-8" width="24" height="16" className="map__hatch-ground" />
          <path d="M-12,0 -4,-8 M-12,8 4,-8 M-4,8 12,-8 M4,8 12,0" className="map__hatch" />
        </Sign>
      )}
    </ul>
  )
}

const Sign = ({ words, children }: { words: string; children: ReactNode }) => (
  <li>
    <svg width="30" height="30" viewBox="-15 -15 30 30" aria-hidden="true">
      {children}
    </svg>
    {words}
  </li>
)
