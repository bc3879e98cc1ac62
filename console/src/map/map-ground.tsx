import { geoPath, type GeoProjection } from 'd3-geo'
import type { MultiLineString } from 'geojson'
import { memo, useMemo } from 'react'
import type { MapRoute } from './map-props.ts'
import type { CountryShape } from './shapes.ts'

const DIGITS = 2

/** Sea, land and borders; countries of the theater stand out, those without access are hatched. */
export const MapGround = memo(function MapGround({
  projection,
  shapes,
  countries,
  noAccess,
  hatch,
}: {
  projection: GeoProjection
  shapes: readonly CountryShape[]
  /** Countries of the theater, by ISO 3166-1 alpha-3 code. */
  countries: ReadonlyMap<string, string>
  noAccess: readonly string[]
  /** Id of the pattern. */
  hatch: string
}) {
  const drawn = useMemo(() => {
    const draw = geoPath(projection).digits(DIGITS)
    return shapes.flatMap((country) => {
      const path = draw(country.shape)
      return path === null ? [] : [{ ...country, path }]
    })
  }, [projection, shapes])
  const hatched = drawn.filter(({ iso3 }) => iso3 !== null && noAccess.includes(iso3))
  return (
    <>
      {drawn.map(({ iso3, name, path }, index) => (
        <path
          key={index}
          d={path}
          data-iso3={iso3 ?? undefined}
          data-name={name}
          className={iso3 !== null && countries.has(iso3) ? 'map__land map__land--theater' : 'map__land'}
        />
      ))}
      {hatched.map(({ iso3, name, path }) => (
        <path
          key={iso3}
          d={path}
          data-iso3={iso3}
          data-name={name}
          className="map__no-access"
          fill={`url(#${hatch})`}
        />
      ))}
    </>
  )
})

/** The ways, the one to the marked site last and strong. */
export const MapRoutes = memo(function MapRoutes({
  projection,
  routes,
  selected,
}: {
  projection: GeoProjection
  routes: readonly MapRoute[]
  selected: string
}) {
  const drawn = useMemo(() => {
    const draw = geoPath(projection).digits(DIGITS)
    return routes.map((way) => ({ ...way, path: draw(way.route as MultiLineString) ?? '' }))
  }, [projection, routes])
  return [...drawn]
    .sort((one, other) => Number(one.siteId === selected) - Number(other.siteId === selected))
    .map(({ siteId, mode, path }) => (
      <path
        key={siteId}
        d={path}
        data-way-to={siteId}
        className={`map__route map__route--${mode.toLowerCase()} ${siteId === selected ? 'map__route--selected' : ''}`}
      />
    ))
})
