/** Fewer finished cases than this are named as too few to plan by. It is a choice, not a statistic. */
const FEW = 5

/** How far figures of turnaround may be relied on, in words for the person who reads them. */
export function toCaution({
  finishedCount,
  measuredCount,
  grownCount,
  isTypeStated,
}: {
  finishedCount: number
  /** Finished events whose days are known. */
  measuredCount: number
  /** Events whose scope is recorded to have grown. */
  grownCount: number
  isTypeStated: boolean
}): string {
  return [
    toSample(finishedCount, measuredCount),
    ...(finishedCount > measuredCount && measuredCount > 0
      ? [`Of ${finishedCount - measuredCount} more the days are not known.`]
      : []),
    ...(isTypeStated ? [] : ['The type of availability is not stated: cases may differ in kind.']),
    ...(grownCount > 0 ? [`The scope of ${grownCount === 1 ? 'one case' : `${grownCount} cases`} grew.`] : []),
  ].join(' ')
}

function toSample(finishedCount: number, measuredCount: number): string {
  if (finishedCount === 0) return 'No finished case is recorded: there is no figure.'
  if (measuredCount === 0) return 'Of no finished case are the days known: there is no figure.'
  if (measuredCount === 1) return 'One finished case: not a planning figure.'
  return measuredCount < FEW
    ? `Only ${measuredCount} finished cases: not a planning figure.`
    : `${measuredCount} finished cases.`
}
