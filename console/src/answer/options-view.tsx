import { useCallback } from 'react'
import type { RepairOptionsInput } from '../generated/operations.ts'
import { Empty, Loading } from '../parts/notices.tsx'
import type { Question } from '../question/question.ts'
import { useQuestion } from '../question/use-question.ts'
import { OPTIONS_A_PAGE, type Options, type OptionsAnswer } from './answer-view.tsx'
import { AnswerMap } from './answer-map.tsx'
import { OptionsTable } from './options-table.tsx'
import { AnswerSummary } from './summary.tsx'
import { WhatIfBanner, WhatIfPanel } from './what-if.tsx'

/** Where it can be repaired: in short, on the map, in a table, and why not elsewhere. */
export function OptionsView({
  question,
  input,
  answer,
}: {
  question: Question
  input: RepairOptionsInput
  answer: OptionsAnswer
}) {
  const [, change] = useQuestion()
  const pages = (answer.data?.pages ?? []).flatMap(({ data }) =>
    data.repairOptions?.__typename === 'RepairOptions' ? [data.repairOptions] : [],
  )
  const first = pages[0] as Options
  const options = pages.flatMap(({ options }) => options.nodes)
  const select = useCallback((site: string) => change({ site }, { replace: true }), [change])
  const missing = first.options.totalCount - options.length
  return (
    <>
      <WhatIfBanner question={question} change={change} comparison={first.comparedWithToday} />
      <AnswerSummary answer={first} />
      <WhatIfPanel question={question} change={change} />
      <AnswerMap question={question} input={input} answer={first} options={options} />
      {options.length === 0 ? (
        <Empty title="No site of the theater can take it as asked">
          <p>The excluded sites below say what rules each out, and what would clear it.</p>
        </Empty>
      ) : (
        <OptionsTable
          options={options}
          totalCount={first.options.totalCount}
          selected={question.site}
          onSelect={select}
        />
      )}
      {answer.isFetchingNextPage ? (
        <Loading what="Loading more options" onCancel={answer.cancel} />
      ) : (
        answer.hasNextPage && (
          <button type="button" className="usa-button usa-button--outline" onClick={() => void answer.fetchNextPage()}>
            Show {Math.min(OPTIONS_A_PAGE, missing)} more
          </button>
        )
      )}
    </>
  )
}
