import type { CoverageRowFragment } from '../generated/operations.ts'

/** As many as the network gives of one system. */
const MOST_WAYS = 200
/** Entries of lists that an answer may hold (10,000), with some to spare. */
const MOST_ENTRIES = 9_000
/** A system and its list of ways. */
const ENTRIES_A_SYSTEM = 2
/** A way, its list of operators, and mostly one or two of those. */
const ENTRIES_WITH_OPERATORS = 4

/**
 * How many ways of each system fit into one answer, and whether their operators do. All of most theaters; of many systems with many
 * ways the best of each. 0: there are none.
 */
export function planWays(rows: readonly CoverageRowFragment[]): { first: number; withOperators: boolean } {
  const counts = rows.map(countWays)
  const most = Math.min(MOST_WAYS, Math.max(0, ...counts))
  const count = (first: number, entriesAWay: number): number =>
    counts.reduce((sum, ways) => sum + ENTRIES_A_SYSTEM + Math.min(first, ways) * entriesAWay, 0)
  const withOperators = count(most, ENTRIES_WITH_OPERATORS) <= MOST_ENTRIES
  let first = most
  while (!withOperators && first > 1 && count(first, 1) > MOST_ENTRIES) first--
  return { first, withOperators }
}

export const countWays = ({ feasibleSites, conditionalSites }: CoverageRowFragment): number =>
  feasibleSites + conditionalSites
