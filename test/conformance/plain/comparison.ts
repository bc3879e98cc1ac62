import type { Comparison, RepairOptions } from './answer.ts'
import { toDay } from './days.ts'

/** The answer with assumptions against the one without. */
export function comparePlainly(today: RepairOptions, assumed: RepairOptions): Comparison {
  const comparison: Comparison = { optionsLost: [], optionsGained: [], optionsChanged: [] }
  const sites = [...today.options, ...today.excluded].map(({ site }) => site).sort()
  for (const site of sites) {
    const before = today.options.find((option) => option.site === site)
    const after = assumed.options.find((option) => option.site === site)
    const ruledOut = assumed.excluded.find((excluded) => excluded.site === site)
    if (before && ruledOut) comparison.optionsLost.push(ruledOut)
    if (!before && after) comparison.optionsGained.push({ site, expectedCompletion: after.expectedCompletion })
    if (!before || !after) continue
    const dates = [before.expectedCompletion, after.expectedCompletion]
    if (dates[0] === dates[1] && before.verdict === after.verdict) continue
    comparison.optionsChanged.push({
      site,
      daysLater: dates[0] == null || dates[1] == null ? null : toDay(dates[1]) - toDay(dates[0]),
      expectedCompletionToday: before.expectedCompletion,
      expectedCompletion: after.expectedCompletion,
      verdictToday: before.verdict,
      verdict: after.verdict,
    })
  }
  return comparison
}
