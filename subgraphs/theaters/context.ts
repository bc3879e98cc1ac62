import { manyByKey, oneByKey } from '../platform/batch.ts'
import type { RequestScope } from '../platform/request-scope.ts'
import {
  loadAccessFacts,
  loadAccessLocations,
  loadAccessLocationsOfCountries,
  loadAllCommandUnits,
  loadCountries,
  loadCountriesOfTheaters,
  loadTheaters,
} from './data/facts.ts'
import type { TheatersData } from './data/open.ts'

export type RequestContext = ReturnType<typeof toContext>

/** One set of loaders for each request: batched within it, never shared beyond it. */
export const toContext = (data: TheatersData, scope: RequestScope) => ({
  ...scope,
  data,
  theaters: oneByKey(
    (codes) => loadTheaters(data, codes),
    (row) => row.code,
  ),
  countries: oneByKey(
    (codes) => loadCountries(data, codes),
    (row) => row.iso3,
  ),
  countriesOfTheater: manyByKey(
    (codes) => loadCountriesOfTheaters(data, codes),
    (row) => row.theaterCode,
  ),
  accessFactsOfCountry: manyByKey(
    (codes) => loadAccessFacts(data, codes),
    (row) => row.countryIso3,
  ),
  accessLocations: oneByKey(
    (ids) => loadAccessLocations(data, ids),
    (row) => row.id,
  ),
  accessLocationsOfCountry: manyByKey(
    (codes) => loadAccessLocationsOfCountries(data, codes),
    (row) => row.countryIso3,
  ),
  // There are a dozen: one statement for all serves every way to them.
  commandUnits: oneByKey(
    () => loadAllCommandUnits(data),
    (row) => row.id,
  ),
  commandUnitsOfCountry: manyByKey(
    () => loadAllCommandUnits(data),
    (row) => row.countryIso3,
  ),
  commandUnitsOfTheater: manyByKey(
    () => loadAllCommandUnits(data),
    (row) => row.theaterCode ?? '',
  ),
})
