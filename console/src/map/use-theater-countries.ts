import { useMemo } from 'react'
import { TheaterCountriesDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'

/** Names of the countries of a theater by ISO 3166-1 alpha-3 code, in the order of their names; empty until they are known. */
export function useTheaterCountries(theater: string): ReadonlyMap<string, string> {
  const { data } = useAnswer('theaters', TheaterCountriesDocument, { theater }, { isWanted: theater !== '' })
  return useMemo(() => {
    const countries = data?.data.theater?.countries ?? []
    const named = countries.map(({ iso3, name }) => [iso3, name ?? iso3] as const)
    return new Map(named.sort(([, one], [, other]) => one.localeCompare(other, 'en')))
  }, [data])
}
