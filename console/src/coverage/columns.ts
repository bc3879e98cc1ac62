import type { CoverageRowFragment } from '../generated/operations.ts'

export type Way = CoverageRowFragment['ways'][number]

export interface CountryColumns {
  readonly iso3: string
  readonly name: string
  readonly sites: readonly { readonly id: string; readonly name: string }[]
}

const byName = (one: { name: string }, other: { name: string }): number => one.name.localeCompare(other.name, 'en')

/** Sites that are a way of any of the rows, under their countries, both by name. A site without a country on record stands under "Country unknown". */
export function toColumns(rows: readonly CoverageRowFragment[]): CountryColumns[] {
  const sites = new Map(rows.flatMap(({ ways }) => ways.map(({ site }) => [site.id, site])))
  const countries = Map.groupBy(sites.values(), ({ country }) => country?.iso3 ?? '')
  return [...countries]
    .map(([iso3, within]) => ({
      iso3,
      name: within[0]?.country?.name ?? (iso3 || 'Country unknown'),
      sites: within.map(({ id, name }) => ({ id, name: name ?? id })).sort(byName),
    }))
    .sort(byName)
}
