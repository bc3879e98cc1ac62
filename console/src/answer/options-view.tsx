import { useCallback, useMemo, useRef } from 'react'
import type { RepairOptionsInput } from '../generated/operations.ts'
import { Empty, Loading } from '../parts/notices.tsx'
import { useAfterPaint } from '../parts/use-after-paint.ts'
import { isWhatIf, type Question } from '../question/question.ts'
import { useQuestion } from '../question/use-question.ts'
import { AnswerMap } from './answer-map.tsx'
import { OPTIONS_A_PAGE, type Options, type OptionsAnswer } from './use-options.ts'
import { CompareBar, MOST_COMPARED } from './compare-bar.tsx'
import { SideBySide } from './side-by-side.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { ExcludedPanel } from './excluded-panel.tsx'
import { ExportControl } from './export/export-control.tsx'
import { OptionsTable } from './options-table.tsx'
import { AnswerSummary } from './summary.tsx'
import { useFocusOnMore } from './use-focus-on-more.ts'
import { WhatIfBanner, WhatIfPanel } from './what-if.tsx'

/** Where it can be repaired: in short, on the map, in a table, side by side, and why not elsewhere. */
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
  const isPainted = useAfterPaint()
  const comparison = useRef<HTMLHeadingElement>(null)
  const { data } = answer
  const pages = useMemo(() => toPages(data), [data])
  const options = useMemo(() => pages.flatMap((page) => page.options.nodes), [pages])
  const { around, expectMore } = useFocusOnMore<HTMLDivElement>(options.length)
  const showMore = (): void => {
    expectMore()
    void answer.fetchNextPage()
  }
  const first = pages[0] as Options
  const { totalCount } = first.options
  const { site: selected, compare: chosen } = question
  const select = useCallback((site: string) => change({ site }, { replace: true }), [change])
  const choose = useCallback((compare: readonly string[]) => change({ compare }, { replace: true }), [change])
  const compared = chosen.slice(0, MOST_COMPARED)
  const toggle = useCallback(
    (site: string) => choose(chosen.includes(site) ? chosen.filter((one) => one !== site) : [...chosen, site]),
    [choose, chosen],
  )
  const { system, asset } = first
  const wanted = useMemo(
    () =>
      isWhatIf(question)
        ? null
        : { system, asset, workKind: input.work?.kind ?? null, docking: input.work?.docking ?? false },
    [question, system, asset, input],
  )
  return (
    <>
      <WhatIfBanner
        question={question}
        change={change}
        comparison={answer.isPlaceholderData ? undefined : first.comparedWithToday}
      />
      <div className="answer__head">
        <AnswerSummary answer={first} />
        <ExportControl question={question} input={input} answer={first} options={options} />
      </div>
      <div className="answer__sides">
        <div className="answer__table" ref={around}>
          {options.length === 0 ? (
            <Empty title="No site of the theater can take it as asked">
              <p>The sites ruled out below say why, and what would clear each.</p>
            </Empty>
          ) : (
            <OptionsTable
              options={options}
              judgedOn={first.judgedOn}
              wanted={wanted}
              totalCount={totalCount}
              selected={selected}
              onSelect={select}
              chosen={compared}
              onChoose={toggle}
            />
          )}
          {answer.isFetchingNextPage ? (
            <Loading what="Loading more options" onCancel={answer.cancel} />
          ) : (
            answer.hasNextPage && (
              <button type="button" className="usa-button usa-button--outline" onClick={showMore}>
                Show {Math.min(OPTIONS_A_PAGE, totalCount - options.length)} more
              </button>
            )
          )}
          <CompareBar
            count={compared.length}
            onCompare={() => comparison.current?.focus()}
            onClear={() => choose([])}
          />
        </div>
        <div className="answer__map">
          {isPainted && <AnswerMap question={question} input={input} answer={first} options={options} />}
          <details className="answer__what-if">
            <summary>What if a strait were shut, or a country gave no access?</summary>
            <WhatIfPanel question={question} change={change} />
          </details>
        </div>
      </div>
      {compared.length > 1 && (
        <SideBySide
          options={compared.flatMap((id) => options.find(({ site }) => site.id === id) ?? [])}
          missing={compared.filter((id) => !options.some(({ site }) => site.id === id))}
          heading={comparison}
          onRemove={toggle}
        />
      )}
      {isPainted && (
        <ExcludedPanel
          key={JSON.stringify(input)}
          input={input}
          summary={first.summary}
          selected={selected}
          onSelect={select}
        />
      )}
      <Elsewhere question={question} input={input} />
    </>
  )
}

const toPages = (data: OptionsAnswer['data']): Options[] =>
  (data?.pages ?? []).flatMap(({ data: { repairOptions } }) =>
    repairOptions?.__typename === 'RepairOptions' ? [repairOptions] : [],
  )
