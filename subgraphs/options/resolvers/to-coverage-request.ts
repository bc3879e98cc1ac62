import { badInput } from '../../platform/bad-input.ts'
import { checkCoverage } from '../domain/check-coverage.ts'
import type { TheaterCoverageSummaryArgs } from '../generated/resolvers.ts'
import type { CoverageRequest } from '../load-coverage.ts'
import { findPlaces } from './find-places.ts'
import { isCountry } from './is-country.ts'
import { toAssumptions } from './to-question.ts'

/**
 * Fills in every default; they are the ones that the schema states.
 * @throws GraphQLError BAD_USER_INPUT that names all that is wrong
 */
export async function toCoverageRequest(
  theaterCode: string,
  { level, category, systems, asOf, assume }: TheaterCoverageSummaryArgs,
  today: string,
): Promise<CoverageRequest> {
  const found = checkCoverage({ asOf, systems, assume }, isCountry)
  const places = found.length > 0 ? { straitsShut: [], problems: found } : await findPlaces({ assume })
  if (places.problems.length > 0)
    throw badInput(places.problems.map(({ field, message }) => `${field}: ${message}`).join(' '))
  return {
    theaterCode,
    category: category ?? null,
    systems: systems == null ? null : [...new Set(systems)].sort(),
    level: level ?? null,
    asOf: asOf ?? today,
    today,
    assume: toAssumptions(assume, places.straitsShut),
  }
}
