import { checkAssumptions, checkDays, checkIds, type RequestProblem, type RequestToCheck } from './check-request.ts'

/** As much of a question about coverage as can be checked without facts. */
export interface CoverageToCheck {
  asOf?: string | null
  systems?: readonly string[] | null
  assume?: RequestToCheck['assume']
}

/**
 * Finds every problem at once.
 * @param isCountry tells whether a code is an ISO 3166-1 alpha-3 country
 */
export const checkCoverage = (
  { asOf, systems, assume }: CoverageToCheck,
  isCountry: (iso3: string) => boolean,
): RequestProblem[] => [
  ...checkDays({ asOf }),
  ...checkIds('systems', systems ?? []),
  ...checkAssumptions(assume, isCountry),
]
