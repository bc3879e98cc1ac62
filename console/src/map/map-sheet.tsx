import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { findNeighbour } from './find-neighbour.ts'
import { MapControls } from './map-controls.tsx'
import { OriginGlyph } from './map-glyphs.tsx'
import { MapGround, MapRoutes } from './map-ground.tsx'
import { MapLegend } from './map-legend.tsx'
import { MapOffer, type Offer } from './map-offer.tsx'
import type { TheaterMapProps } from './map-props.ts'
import { Leader, MapSign, toTranslate, type SignActions } from './map-sign.tsx'
import { nameThings } from './name-things.ts'
import { NameTag } from './name-tag.tsx'
import type { Size } from './projection.ts'
import type { CountryShape } from './shapes.ts'
import { countKinds, isSoughtSign, toPlaceSignId, toSigns } from './signs.ts'
import { useGestures } from './use-gestures.ts'
import { useLayout } from './use-layout.ts'
import { useSame } from './use-same.ts'
import { useTheaterCountries } from './use-theater-countries.ts'
import { useView, viewKeys, ZOOM_STEP } from './use-view.ts'

const nothing: readonly never[] = []

/** The sheet itself: ground, ways, straits and places, and what can be done with them. */
export function MapSheet({
  theater,
  places: givenPlaces,
  routes: givenRoutes = nothing,
  origin: givenOrigin = null,
  selected = '',
  onSelect,
  onPickOrigin,
  shut = nothing,
  onToggleStrait,
  noAccess = nothing,
  onToggleCountry,
  equal = 'The same is in the table.',
  shapes,
  size,
}: TheaterMapProps & { shapes: readonly CountryShape[]; size: Size }) {
  const places = useSame(givenPlaces)
  const routes = useSame(givenRoutes)
  const [origin = null] = useSame(useMemo(() => (givenOrigin === null ? nothing : [givenOrigin]), [givenOrigin]))
  const hatch = useId()
  const sheet = useRef<SVGSVGElement>(null)
  const countries = useTheaterCountries(theater)
  const [focused, setFocused] = useState('')
  const [pointed, setPointed] = useState('')
  const [offer, setOffer] = useState<Offer | null>(null)
  const seen = useView(size, () => setOffer(null))
  const { view, isSeen, toFrame } = seen
  const layout = useLayout({ theater, places, routes, origin, selected, shapes, countries, size, zoom: view.zoom })
  const signs = useMemo(() => toSigns(layout, shut), [layout, shut])

  const pressable = onToggleStrait ? signs : signs.filter(({ of }) => of === 'places')
  const marked = toPlaceSignId(selected)
  const stops = [focused, marked].flatMap((id) => pressable.find((sign) => sign.id === id && isSeen(sign)) ?? [])
  const tabStop = (stops[0] ?? pressable.find(isSeen) ?? pressable[0])?.id
  // What is looked for is drawn over the rest.
  const drawn = signs
    .filter((sign) => isSeen(sign) || sign.id === focused || sign.id === tabStop)
    .sort((one, other) => Number(isSoughtSign(one)) - Number(isSoughtSign(other)))

  // What is marked elsewhere comes into sight here.
  const [lastSelected, setLastSelected] = useState(selected)
  if (lastSelected !== selected) {
    setLastSelected(selected)
    const sign = signs.find(({ id }) => id === marked)
    if (sign) seen.show(sign)
  }

  // A sign out of sight is drawn, and can be focused, only after the map has moved.
  const next = useRef('')
  useEffect(() => {
    if (next.current === '') return
    sheet.current?.querySelector<SVGElement>(`[data-sign="${CSS.escape(next.current)}"]`)?.focus()
    next.current = ''
  }, [focused])

  const actions: SignActions = {
    onFocus: ({ id }) => setFocused(id),
    onPoint: (sign) => setPointed(sign?.id ?? ''),
    onPress: (sign) => {
      const at = toFrame(sign)
      if (sign.of === 'strait') setOffer({ of: 'strait', at, id: sign.sign.strait.id })
      else if (sign.mark.places.length > 1) setOffer({ of: 'places', at, places: sign.mark.places })
      else onSelect?.(sign.mark.id)
    },
    onKey: (sign, event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const neighbour = event.shiftKey ? null : findNeighbour(pressable, sign, event.key)
      const act = viewKeys[event.key]
      if (neighbour) {
        next.current = neighbour.id
        setFocused(neighbour.id)
        seen.show(neighbour)
      } else if (act) act(seen, toFrame(sign))
      else return
      event.preventDefault()
    },
  }

  useGestures(sheet, {
    onDrag: seen.move,
    onZoom: seen.zoomBy,
    onTap: (at, target) => {
      if (offer) return setOffer(null)
      const position = layout.projection.invert?.(seen.toBase(at))
      const iso3 = target.getAttribute('data-iso3')
      const name = countries.get(iso3 ?? '') ?? target.getAttribute('data-name')
      const isOfTheater = iso3 !== null && countries.has(iso3) && onToggleCountry !== undefined
      if (!position || (!isOfTheater && !onPickOrigin)) return
      const [longitude, latitude] = position
      setOffer({ of: 'ground', at, longitude, latitude, name, iso3: isOfTheater ? iso3 : null })
    },
  })

  const tagged = signs.find(({ id }) => id === pointed)
  const way = routes.find(({ siteId }) => siteId === selected)
  const names = nameThings(layout, {
    selected,
    shut,
    isOnTheWay: (id) => way?.via.includes(id) === true,
    frame: { x: -view.x, y: -view.y, ...size },
  })
  return (
    <>
      <div className="map__stage">
        <svg
          ref={sheet}
          width={size.width}
          height={size.height}
          role="group"
          aria-label={`Map of ${theater === '' ? 'the earth' : theater}${places.length === 0 ? '' : `: ${countKinds(places)}`}. ${equal}`}
        >
          <defs>
            <pattern
              id={hatch}
              width="8"
              height="8"
              patternUnits="userSpaceOnUse"
              patternTransform={`scale(${1 / view.zoom})`}
            >
              <path d="M-2,2 2,-2 M0,8 8,0 M6,10 10,6" className="map__hatch" />
            </pattern>
          </defs>
          <g transform={`${toTranslate(view)} scale(${view.zoom})`}>
            <MapGround projection={layout.projection} {...{ shapes, countries, noAccess, hatch }} />
            <MapRoutes projection={layout.projection} {...{ routes, selected }} />
          </g>
          <g transform={toTranslate(view)}>
            {[...layout.marks, ...layout.straits].filter(isSeen).map((each) => (
              <Leader key={'id' in each ? each.id : each.strait.id} to={each} lies={each.lies} />
            ))}
            {layout.origin && (
              <g transform={toTranslate(layout.origin)}>
                <OriginGlyph />
              </g>
            )}
            {names.map(({ id, text, x, y, of }) => (
              <text key={`${of} ${id}`} x={x} y={y} className={`map__name map__name--${of}`}>
                {text}
              </text>
            ))}
            {drawn.map((sign) => (
              <MapSign
                key={sign.id}
                sign={sign}
                isPressed={sign.of === 'strait' ? shut.includes(sign.sign.strait.id) : sign.id === marked}
                isTabStop={sign.id === tabStop}
                actions={sign.of === 'strait' && !onToggleStrait ? null : actions}
              />
            ))}
          </g>
        </svg>
        {tagged && !offer && <NameTag name={tagged.name} at={toFrame(tagged)} frame={size} />}
        {offer && (
          <MapOffer
            key={`${offer.at.x} ${offer.at.y}`}
            frame={size}
            onClose={() => setOffer(null)}
            onZoom={() => seen.zoomBy(ZOOM_STEP ** 2, offer.at)}
            {...{ offer, shut, noAccess, onSelect, onPickOrigin, onToggleStrait, onToggleCountry }}
          />
        )}
      </div>
      <MapControls
        whole={theater === '' ? 'earth' : 'theater'}
        onZoom={seen.zoomBy}
        onMove={seen.move}
        onReset={seen.reset}
      />
      <MapLegend {...{ places, routes }} hasOrigin={origin !== null} hasHatch={noAccess.length > 0} />
      <p className="fine map__ways">
        {equal} {pressable.length > 0 && 'Arrow keys lead from sign to sign.'} Drag to move; hold Ctrl and turn the
        wheel to zoom.
      </p>
    </>
  )
}
