import { feature } from 'topojson-client'
import type { Feature, GeoJsonProperties, Geometry } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { toIso3 } from './country-codes.ts'

export interface CountryShape {
  /** ISO 3166-1 alpha-3; null where the shape has no code of its own. */
  readonly iso3: string | null
  readonly name: string
  readonly shape: Feature<Geometry, GeoJsonProperties>
}

/** Natural Earth 1:50 million, the coarsest that has Singapore and Guam. https://github.com/topojson/world-atlas */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Countries of the atlas, each as a shape of its own. */
export const toShapes = (atlas: Atlas): readonly CountryShape[] =>
  feature(atlas, atlas.objects.countries).features.map((shape) => ({
    iso3: toIso3(shape.id),
    name: shape.properties.name,
    shape,
  }))
