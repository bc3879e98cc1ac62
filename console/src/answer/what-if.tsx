import type { ComparisonFragment } from '../generated/operations.ts'
import { isWhatIf, type Question } from '../question/question.ts'
import type { useQuestion } from '../question/use-question.ts'
import { AssumedBanner } from './assumed-banner.tsx'
import { ComparisonView } from './comparison-view.tsx'

export { WhatIfPanel } from './what-if-panel.tsx'

/**
 * Stands over the answer as long as the question assumes what is not so, stays there while people read on, and says what changes against
 * today. Nothing where the question is about today.
 * @param comparison undefined: still on its way
 */
export function WhatIfBanner({
  question,
  change,
  comparison,
}: {
  question: Question
  change: ReturnType<typeof useQuestion>[1]
  comparison: ComparisonFragment | null | undefined
}) {
  if (!isWhatIf(question)) return null
  return (
    <>
      <AssumedBanner theater={question.theater} assumed={question} change={change}>
        This is not the answer of today.
      </AssumedBanner>
      <ComparisonView comparison={comparison} onSelect={(site) => change({ site }, { replace: true })} />
    </>
  )
}
