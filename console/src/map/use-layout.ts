import type { GeoProjection } from 'd3-geo'
import { useMemo } from 'react'
import { arrange, type Mark, type StraitSign } from './arrange.ts'
import { lay, layCountries, layStraits, toPoints, type LaidCountry } from './lay-out.ts'
import type { MapOrigin, MapPlace, MapRoute } from './map-props.ts'
import { toProjection, type Size } from './projection.ts'
import type { CountryShape } from './shapes.ts'

/** Where everything is drawn, in pixels of the drawing as large as it is at this zoom. */
export interface Layout {
  /** At zoom 1. */
  readonly projection: GeoProjection
  readonly marks: readonly Mark[]
  readonly straits: readonly StraitSign[]
  readonly origin: { readonly name: string; readonly x: number; readonly y: number } | null
  readonly countries: readonly LaidCountry[]
}

const MOST_PADDING = 56

export function useLayout({
  theater,
  places,
  routes,
  origin,
  selected,
  shapes,
  countries,
  size,
  zoom,
}: {
  theater: string
  places: readonly MapPlace[]
  routes: readonly MapRoute[]
  origin: MapOrigin | null
  selected: string
  shapes: readonly CountryShape[]
  countries: ReadonlyMap<string, string>
  size: Size
  zoom: number
}): Layout {
  const projection = useMemo(
    () =>
      toProjection(theater, toPoints(theater, places, routes, origin), size, Math.min(MOST_PADDING, size.width / 11)),
    [theater, places, routes, origin, size],
  )
  const base = useMemo(
    () => ({
      places: places.flatMap((place) => {
        const at = lay(projection, place)
        return at === null ? [] : [{ place, ...at }]
      }),
      straits: layStraits(projection, size),
      countries: layCountries(projection, shapes, countries),
      origin: origin && lay(projection, origin),
    }),
    [projection, places, size, shapes, countries, origin],
  )
  return useMemo(() => {
    const enlarge = <At extends { x: number; y: number }>(at: At): At => ({ ...at, x: at.x * zoom, y: at.y * zoom })
    const laidOrigin = base.origin && enlarge(base.origin)
    const arranged = arrange({
      places: base.places.map(enlarge),
      straits: base.straits.map(enlarge),
      origin: laidOrigin,
      selected,
    })
    return {
      projection,
      ...arranged,
      origin: laidOrigin && origin && { ...laidOrigin, name: origin.name },
      countries: base.countries.map((country) => ({ ...enlarge(country), width: country.width * zoom })),
    }
  }, [base, projection, origin, selected, zoom])
}
