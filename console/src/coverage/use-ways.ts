import { useMemo } from 'react'
import { CoverageWaysDocument, type CoverageRowFragment } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { toProblem } from '../network/to-problem.ts'
import type { CoveredSystem } from './columns.ts'
import { planWays } from './plan-ways.ts'
import { toVariables, type View } from './view.ts'

/** The systems with their ways, which are asked for once it is known how many there are. */
export function useWays(view: View, rows: readonly CoverageRowFragment[]) {
  const plan = useMemo(() => planWays(rows), [rows])
  const isWanted = plan.first > 0
  const { data, error, refetch, isFetching } = useAnswer(
    'coverage',
    CoverageWaysDocument,
    { ...toVariables(view), ...plan },
    { isWanted },
  )
  const found = data?.data.theater?.coverage
  const systems = useMemo((): CoveredSystem[] => {
    const ways = found && new Map(found.map(({ system, ways }) => [system.id, ways]))
    return rows.map((row) => ({ ...row, ways: isWanted ? (ways?.get(row.system.id) ?? null) : [] }))
  }, [rows, found, isWanted])
  return {
    systems,
    error: error ?? (data && !found ? toProblem(data) : null),
    isUnderWay: isWanted && !found && isFetching,
    refetch: () => void refetch(),
  }
}
