import { useQuery } from '@tanstack/react-query'
import type { CoverageRowFragment } from '../generated/operations.ts'
import type { CoveredSystem } from './columns.ts'
import { loadWays } from './load-coverage.ts'
import { planWays } from './plan-ways.ts'
import { toVariables, type View } from './view.ts'

/**
 * The ways of systems, which are asked for once it is known how many there are.
 * @param isInParts whether all systems of the view are more than one answer can judge
 */
export function useWays(view: View, rows: readonly CoverageRowFragment[], isInParts: boolean) {
  const plan = planWays(rows)
  const isWanted = plan.first > 0
  const variables = { ...toVariables(view), ...plan }
  const systems = isInParts ? rows.map(({ system }) => system.id) : null
  const {
    data: ways,
    error,
    refetch,
    isFetching,
  } = useQuery({
    queryKey: ['coverage', 'ways', variables, systems],
    queryFn: ({ signal }) => loadWays(variables, systems, signal),
    enabled: isWanted,
  })
  return {
    addTo: (row: CoverageRowFragment): CoveredSystem => ({
      ...row,
      ways: isWanted ? (ways?.get(row.system.id) ?? null) : [],
    }),
    error,
    isUnderWay: isWanted && !ways && isFetching,
    refetch: () => void refetch(),
  }
}
