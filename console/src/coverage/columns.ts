import type { CoverageRowFragment, WayFactsFragment } from '../generated/operations.ts'
import { toPage, type Page } from '../parts/to-page.ts'
import { countWays } from './plan-ways.ts'

export type Way = WayFactsFragment

/** A system with those of its ways that came. Null: none came yet. */
export interface CoveredSystem extends CoverageRowFragment {
  readonly ways: readonly Way[] | null
}

export interface Site {
  readonly id: string
  readonly name: string
}

export interface CountryColumns {
  /** ISO 3166-1 alpha-3 code, or COUNTRY_UNKNOWN. */
  readonly iso3: string
  readonly name: string
  readonly sites: readonly Site[]
}

/** Whether all of its ways came. */
export const isWhole = ({ ways, ...row }: CoveredSystem): boolean => ways?.length === countWays(row)

const COUNTRY_UNKNOWN = 'unknown'

/** So many sites stand side by side. Where there are more, countries do until one is chosen, and its sites page by page. */
const MOST_SITES = 60

const byName = (one: { name: string }, other: { name: string }): number => one.name.localeCompare(other.name, 'en')

/** Where a way lies, as columns are told apart. */
export const toCountry = ({ site }: Way): string => site.country?.iso3 ?? COUNTRY_UNKNOWN

/** Sites that are a way of any of the systems, under their countries, both by name. */
export function toColumns(systems: readonly CoveredSystem[]): CountryColumns[] {
  const ways = new Map(systems.flatMap((system) => (system.ways ?? []).map((way) => [way.site.id, way])))
  return [...Map.groupBy(ways.values(), toCountry)]
    .map(([iso3, within]) => ({
      iso3,
      name: within[0]?.site.country?.name ?? (iso3 === COUNTRY_UNKNOWN ? 'Country unknown' : iso3),
      sites: within.map(({ site: { id, name } }) => ({ id, name: name ?? id })).sort(byName),
    }))
    .sort(byName)
}

/** What has a column: each country, or each site of a page of them. */
export type Columns =
  | { readonly of: 'countries'; readonly countries: readonly CountryColumns[] }
  | { readonly of: 'sites'; readonly countries: readonly CountryColumns[]; readonly page: Page<Site> }

/**
 * @param country whose sites alone have a column; '': all
 * @param page of sites, as the address has it
 */
export function layColumns(
  systems: readonly CoveredSystem[],
  { country, columns: page }: { country: string; columns: string },
): Columns {
  const countries = toColumns(systems).filter(({ iso3 }) => country === '' || iso3 === country)
  const sites = countries.flatMap((each) => each.sites)
  if (country === '' && sites.length > MOST_SITES) return { of: 'countries', countries }
  const shown = toPage(sites, page, MOST_SITES)
  return {
    of: 'sites',
    countries: countries
      .map((each) => ({ ...each, sites: each.sites.filter((site) => shown.items.includes(site)) }))
      .filter((each) => each.sites.length > 0),
    page: shown,
  }
}
