import type { ReferenceNetwork, ReferenceSite } from './schema.ts'

export type TheaterBasis = 'COUNTRY' | 'SITE_RECORD'

/**
 * Which theater a site belongs to: its country's. Only where that command has no record (the United States lie in
 * NORTHCOM, Hawaii in INDOPACOM) the theater that the site's own record states stands.
 * @returns judges one site after the other
 */
export function judgeTheaters({ countries, theaters }: Pick<ReferenceNetwork, 'countries' | 'theaters'>): (
  site: Pick<ReferenceSite, 'theater' | 'country'>,
) => {
  theaterCode: string
  basis: TheaterBasis
} {
  const theaterOfCountry = new Map(countries.map((country) => [country.iso3, country.theater]))
  const recorded = new Set(theaters.map((theater) => theater.id))
  return ({ theater, country }) => {
    const ofCountry = theaterOfCountry.get(country)
    return ofCountry !== undefined && recorded.has(ofCountry)
      ? { theaterCode: ofCountry, basis: 'COUNTRY' }
      : { theaterCode: theater, basis: 'SITE_RECORD' }
  }
}
