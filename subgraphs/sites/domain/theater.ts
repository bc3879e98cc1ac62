export type TheaterBasis = 'COUNTRY' | 'SITE_RECORD'

/**
 * Which theater a site belongs to: its country's. Only where that command has no record (the United States lie in
 * NORTHCOM, Hawaii in INDOPACOM) the theater that the site's own record states stands.
 * @param countryTheater undefined where the country has no record
 */
export function judgeTheater(
  statedTheater: string,
  countryTheater: string | undefined,
  recordedTheaters: ReadonlySet<string>,
): { theaterCode: string; basis: TheaterBasis } {
  return countryTheater !== undefined && recordedTheaters.has(countryTheater)
    ? { theaterCode: countryTheater, basis: 'COUNTRY' }
    : { theaterCode: statedTheater, basis: 'SITE_RECORD' }
}
