import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { arrangeMarks } from './arrange-marks.ts'
import { findNeighbour } from './find-neighbour.ts'
import { lay, layCountries, layStraits, nameThings, toPoints } from './lay-out.ts'
import { MapControls, ZOOM_STEP } from './map-controls.tsx'
import { kindWords, OriginGlyph } from './map-glyphs.tsx'
import { MapGround, MapRoutes } from './map-ground.tsx'
import { MapLegend } from './map-legend.tsx'
import { Leader, PlaceMark, StraitMark, toMarkName, type Pressable } from './map-marks.tsx'
import { MapOffer, type Offer } from './map-offer.tsx'
import type { MapPlace, TheaterMapProps } from './map-props.ts'
import { toProjection, type Size } from './projection.ts'
import type { CountryShape } from './shapes.ts'
import { useGestures } from './use-gestures.ts'
import { useTheaterCountries } from './use-theater-countries.ts'
import { bringIntoSight, moveBy, wholeTheater, zoomAt, type View } from './view.ts'

const nothing: readonly never[] = []
/** A sign whose middle is so far outside of the frame is drawn no more, in pixels. */
const MARGIN = 24
const KEY_STEP = 80

/** The sheet itself: ground, ways, straits and places, and what can be done with them. */
export function MapSheet({
  theater,
  places,
  routes = nothing,
  origin = null,
  selected = '',
  onSelect,
  onPickOrigin,
  shut = nothing,
  onToggleStrait,
  noAccess = nothing,
  onToggleCountry,
  shapes,
  size,
}: TheaterMapProps & { shapes: readonly CountryShape[]; size: Size }) {
  const hatch = useId()
  const sheet = useRef<SVGSVGElement>(null)
  const countries = useTheaterCountries(theater)
  const [view, setView] = useState(wholeTheater)
  const [focused, setFocused] = useState('')
  const [hovered, setHovered] = useState('')
  const [offer, setOffer] = useState<Offer | null>(null)
  const { zoom } = view

  const projection = useMemo(
    () => toProjection(theater, toPoints(places, routes, origin), size, Math.min(44, size.width / 12)),
    [theater, places, routes, origin, size],
  )
  const base = useMemo(
    () =>
      places.flatMap((place) => {
        const at = lay(projection, place)
        return at === null ? [] : [{ place, ...at }]
      }),
    [projection, places],
  )
  const baseStraits = useMemo(() => layStraits(projection, size), [projection, size])
  const laidStraits = useMemo(
    () => baseStraits.map(({ strait, x, y }) => ({ strait, x: x * zoom, y: y * zoom })),
    [baseStraits, zoom],
  )
  const laidOrigin = useMemo(() => {
    const at = origin && lay(projection, origin)
    return at && origin ? { x: at.x * zoom, y: at.y * zoom, name: origin.name } : null
  }, [origin, projection, zoom])
  const laidCountries = useMemo(() => layCountries(projection, shapes, countries), [projection, shapes, countries])
  const marks = useMemo(() => {
    const laid = base.map(({ place, x, y }) => ({ place, x: x * zoom, y: y * zoom }))
    const around = [
      ...laidStraits.map(({ x, y }) => ({ x, y, radius: 6 })),
      ...(laidOrigin ? [{ x: laidOrigin.x, y: laidOrigin.y, radius: 10 }] : []),
    ]
    return arrangeMarks(laid, { selected, around })
  }, [base, zoom, selected, laidStraits, laidOrigin])

  const isSeen = ({ x, y }: { x: number; y: number }): boolean =>
    x + view.x > -MARGIN &&
    x + view.x < size.width + MARGIN &&
    y + view.y > -MARGIN &&
    y + view.y < size.height + MARGIN
  const signs = [
    ...marks.map((mark) => ({ id: `place ${mark.id}`, x: mark.x, y: mark.y, name: toMarkName(mark), mark })),
    ...laidStraits.map(({ strait, x, y }) => ({ id: `strait ${strait.id}`, x, y, name: strait.fullName, strait })),
  ]
  const tabStop =
    [focused, `place ${selected}`].find((id) => signs.some((sign) => sign.id === id)) ?? signs[0]?.id ?? ''

  const look = (to: (from: View) => View): void => {
    setOffer(null)
    setView(to)
  }
  const middle = { x: size.width / 2, y: size.height / 2 }
  const zoomBy = (factor: number) => look((from) => zoomAt(from, factor, middle, size))
  const moveTo = useRef('')
  const go = (id: string): void => {
    const sign = signs.find((each) => each.id === id)
    if (!sign) return
    moveTo.current = id
    setFocused(id)
    look((from) => bringIntoSight(from, { x: sign.x / zoom, y: sign.y / zoom }, size, MARGIN))
  }
  // A sign out of sight is drawn, and can be focused, only after the map has moved.
  useEffect(() => {
    if (moveTo.current === '') return
    sheet.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(moveTo.current)}"]`)?.focus()
    moveTo.current = ''
  }, [focused])

  const [shown, setShown] = useState(selected)
  if (shown !== selected) {
    setShown(selected)
    const place = base.find((each) => each.place.id === selected)
    if (place) setView(bringIntoSight(view, place, size, MARGIN))
  }

  useGestures(sheet, {
    onDrag: (right, down) => look((from) => moveBy(from, right, down, size)),
    onZoom: (factor, at) => look((from) => zoomAt(from, factor, at, size)),
    onTap: (at, target) => {
      if (offer) return setOffer(null)
      const position = projection.invert?.([(at.x - view.x) / zoom, (at.y - view.y) / zoom])
      const iso3 = target.getAttribute('data-iso3') ?? ''
      const name = countries.get(iso3)
      const country = name === undefined || !onToggleCountry ? null : { iso3, name }
      if (!position || (country === null && !onPickOrigin)) return
      setOffer({ of: 'ground', at, longitude: position[0], latitude: position[1], country })
    },
  })

  const pressable: Pressable = {
    tabStop,
    onFocus: setFocused,
    onHover: setHovered,
    onPress: (id) => {
      const sign = signs.find((each) => each.id === id)
      if (!sign) return
      const at = { x: sign.x + view.x, y: sign.y + view.y }
      if ('strait' in sign) setOffer({ of: 'strait', at, id: sign.strait.id })
      else if (sign.mark.places.length > 1) setOffer({ of: 'places', at, places: sign.mark.places })
      else onSelect?.(sign.mark.id)
    },
    onKey: (id, event) => {
      const sign = signs.find((each) => each.id === id)
      const next = sign && !event.shiftKey && findNeighbour(signs, sign, event.key)
      if (next) {
        event.preventDefault()
        event.stopPropagation()
        go(next.id)
      }
    },
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keys[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    look((from) => act(from, size))
  }

  const way = routes.find(({ siteId }) => siteId === selected)
  const labels = nameThings({
    marks,
    laidStraits,
    laidCountries: laidCountries.map((country) => ({
      ...country,
      x: country.x * zoom,
      y: country.y * zoom,
      width: country.width * zoom,
    })),
    origin: laidOrigin,
    isImportant: (id) => shut.includes(id) || way?.via.includes(id) === true,
    shut,
    frame: { x: -view.x, y: -view.y, ...size },
  })
  const named =
    signs.find(({ id }) => id === hovered) ?? signs.find(({ id }) => id === focused || id === `place ${selected}`)

  return (
    <div className="map__sheet">
      <div className="map__stage">
        <svg
          ref={sheet}
          width={size.width}
          height={size.height}
          role="group"
          aria-label={`Map of ${theater}: ${countKinds(places)}. The same is in the table.`}
          onKeyDown={onKeyDown}
        >
          <defs>
            <pattern
              id={hatch}
              width="8"
              height="8"
              patternUnits="userSpaceOnUse"
              patternTransform={`scale(${1 / zoom})`}
            >
              <path d="M-2,2 2,-2 M0,8 8,0 M6,10 10,6" className="map__hatch" />
            </pattern>
          </defs>
          <g transform={`translate(${view.x},${view.y}) scale(${zoom})`}>
            <MapGround {...{ projection, shapes, countries, noAccess, hatch }} />
            <MapRoutes {...{ projection, routes, selected }} />
          </g>
          <g transform={`translate(${view.x},${view.y})`}>
            {marks.filter(isSeen).map((mark) => (
              <Leader key={mark.id} mark={mark} />
            ))}
            {laidStraits.filter(isSeen).map(({ strait, x, y }) => (
              <StraitMark
                key={strait.id}
                id={`strait ${strait.id}`}
                {...{ strait, x, y }}
                isShut={shut.includes(strait.id)}
                pressable={onToggleStrait ? pressable : null}
              />
            ))}
            {laidOrigin && (
              <g transform={`translate(${laidOrigin.x},${laidOrigin.y})`}>
                <OriginGlyph />
              </g>
            )}
            {labels.map(({ id, text, x, y, of }) => (
              <text key={id} x={x} y={y} className={`map__name map__name--${of}`}>
                {text}
              </text>
            ))}
            {marks.filter(isSeen).map((mark) => (
              <PlaceMark
                key={mark.id}
                id={`place ${mark.id}`}
                mark={mark}
                isSelected={mark.places.length === 1 && mark.id === selected}
                pressable={pressable}
              />
            ))}
          </g>
        </svg>
        {named && !offer && isSeen(named) && (
          <NameTag name={named.name} x={named.x + view.x} y={named.y + view.y} size={size} />
        )}
        {offer && (
          <MapOffer
            key={`${offer.at.x} ${offer.at.y}`}
            frame={size}
            onClose={() => setOffer(null)}
            onZoom={() => look((from) => zoomAt(from, ZOOM_STEP ** 2, offer.at, size))}
            {...{ offer, shut, noAccess, onSelect, onPickOrigin, onToggleStrait, onToggleCountry }}
          />
        )}
      </div>
      <MapControls
        onZoom={zoomBy}
        onMove={(right, down) => look((from) => moveBy(from, right, down, size))}
        onReset={() => look(() => wholeTheater)}
      />
      <MapLegend {...{ places, routes }} hasOrigin={origin !== null} hasHatch={noAccess.length > 0} />
      <p className="fine map__ways">
        The same is in the table. Arrow keys lead from sign to sign; drag, or hold Ctrl and turn the wheel, to look
        closer.
        {onToggleStrait && ' Press a strait or a country to ask what would be without it.'}
      </p>
    </div>
  )
}

/** What keys do anywhere on the map. Arrows lead from sign to sign, and with Shift they move the map. */
const keys: Readonly<Record<string, (view: View, size: Size) => View>> = {
  '+': (view, size) => zoomAt(view, ZOOM_STEP, { x: size.width / 2, y: size.height / 2 }, size),
  '=': (view, size) => zoomAt(view, ZOOM_STEP, { x: size.width / 2, y: size.height / 2 }, size),
  '-': (view, size) => zoomAt(view, 1 / ZOOM_STEP, { x: size.width / 2, y: size.height / 2 }, size),
  '0': () => wholeTheater,
  ArrowLeft: (view, size) => moveBy(view, KEY_STEP, 0, size),
  ArrowRight: (view, size) => moveBy(view, -KEY_STEP, 0, size),
  ArrowUp: (view, size) => moveBy(view, 0, KEY_STEP, size),
  ArrowDown: (view, size) => moveBy(view, 0, -KEY_STEP, size),
}

function NameTag({ name, x, y, size }: { name: string; x: number; y: number; size: Size }) {
  const side = x < size.width * 0.3 ? 'start' : x > size.width * 0.7 ? 'end' : 'middle'
  const isBelow = y < 60
  return (
    <div
      className={`map__tag map__tag--${side} ${isBelow ? 'map__tag--below' : ''}`}
      style={{ left: x, top: isBelow ? y + 20 : y - 20 }}
      aria-hidden="true"
    >
      {name}
    </div>
  )
}

function countKinds(places: readonly MapPlace[]): string {
  if (places.length === 0) return 'no places'
  const kinds = Map.groupBy(places, ({ kind }) => kind)
  return [...kinds].map(([kind, { length }]) => `${length} ${kindWords[kind]}`).join(', ')
}
