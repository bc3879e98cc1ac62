import type { TheatersData } from './open.ts'

export const loadTheaters = (data: TheatersData, codes: readonly string[]) =>
  data.theater.findMany({ where: { code: { in: [...codes] } } })

export const loadAllTheaters = (data: TheatersData) => data.theater.findMany({ orderBy: { code: 'asc' } })

export const loadCountries = (data: TheatersData, codes: readonly string[]) =>
  data.country.findMany({ where: { iso3: { in: [...codes] } } })

export const loadCountriesOfTheaters = (data: TheatersData, theaterCodes: readonly string[]) =>
  data.country.findMany({ where: { theaterCode: { in: [...theaterCodes] } }, orderBy: { iso3: 'asc' } })

export const loadAllCountries = (data: TheatersData) => data.country.findMany({ orderBy: { iso3: 'asc' } })

export const loadAccessFacts = (data: TheatersData, countries?: readonly string[]) =>
  data.accessFact.findMany({
    ...(countries && { where: { countryIso3: { in: [...countries] } } }),
    orderBy: [{ countryIso3: 'asc' }, { validFrom: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  })

export const loadAccessLocations = (data: TheatersData, ids: readonly string[]) =>
  data.accessLocation.findMany({ where: { id: { in: [...ids] } } })

export const loadAccessLocationsOfCountries = (data: TheatersData, countries: readonly string[]) =>
  data.accessLocation.findMany({ where: { countryIso3: { in: [...countries] } }, orderBy: { id: 'asc' } })

export const loadAllCommandUnits = (data: TheatersData) => data.commandUnit.findMany({ orderBy: { id: 'asc' } })

export const loadAllTheaterNotes = (data: TheatersData) => data.theaterNote.findMany({ orderBy: { id: 'asc' } })
