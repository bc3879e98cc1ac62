import { lazy, Suspense } from 'react'
import { Loading } from '../parts/notices.tsx'
import { MapMissing } from './map-missing.tsx'
import type { TheaterMapProps } from './map-props.ts'

export type { MapOrigin, MapPlace, MapRoute, PlaceKind, TheaterMapProps } from './map-props.ts'

/** What draws it, and the shapes of countries, come when a map is shown: they are no part of the first load. */
const DrawnMap = lazy(() => import('./drawn-map.tsx').catch(() => ({ default: () => <MapMissing /> })))

/** A theater in the middle, with its places, the ways to them and the straits between. Everything on it is in a table too. */
export const TheaterMap = (props: TheaterMapProps) => (
  <Suspense fallback={<Loading what="Drawing the map" />}>
    <DrawnMap {...props} />
  </Suspense>
)
