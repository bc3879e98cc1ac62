import type { GraphQLSchema } from 'graphql'
import { addMonths, findDeprecations, NOTICE_MONTHS } from './deprecation.ts'
import { findBreaches } from './find-breaches.ts'
import type { Release } from './released.ts'

/** Why a schema cannot be released under a version today, in words that say what to do. A mark that is new must give its whole notice. */
export async function findReleaseProblems(
  released: Release,
  working: GraphQLSchema,
  version: string,
  today: string,
): Promise<string[]> {
  const known = new Set(findDeprecations(released.schema).map(({ path }) => path))
  const earliest = addMonths(today, NOTICE_MONTHS)
  const hasted = findDeprecations(working).filter(({ path, until }) => !known.has(path) && (until ?? today) < earliest)
  return [
    ...(isAfter(version, released.version)
      ? []
      : [`Give a version after ${released.version}, as in: npm run schema:release -- ${toNext(released.version)}`]),
    ...(await findBreaches(released.schema, working, today)),
    ...hasted.map(
      ({ path }) => `${path}: released today, it has to work until ${earliest} at least: say so in its reason.`,
    ),
  ]
}

const toNumbers = (version: string): number[] => version.split('.').map(Number)

function isAfter(version: string, other: string): boolean {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return false
  const differences = toNumbers(version).map((number, index) => number - (toNumbers(other)[index] ?? 0))
  return (differences.find((difference) => difference !== 0) ?? 0) > 0
}

const toNext = (version: string): string => {
  const [major = 0, minor = 0] = toNumbers(version)
  return `${major}.${minor + 1}.0`
}
