import { useEffect, useMemo, useRef } from 'react'
import { NetworkProblem } from '../../../client/network-client.ts'
import { Empty, ErrorNotice, Loading, MissingParts } from '../parts/notices.tsx'
import { findMisread } from '../question/find-misread.ts'
import { toInput, type Question } from '../question/question.ts'
import { InvalidQuestion } from './invalid-question.tsx'
import { OptionsView } from './options-view.tsx'
import { Refusal } from './refusal.tsx'
import { useOptions } from './use-options.ts'
import './answer.css'

/** The answer to a question, whatever kind of answer it is. */
export function AnswerView({ question }: { question: Question }) {
  const input = useMemo(() => toInput(question), [question])
  const answer = useOptions(input)
  const { data, error, isPlaceholderData, fetchStatus, refetch, cancel } = answer
  const ask = (): void => void refetch()
  if (error && !data) {
    const problems = error instanceof NetworkProblem ? findMisread(error.errors) : []
    return problems.length > 0 ? (
      <InvalidQuestion problems={problems} question={question} />
    ) : (
      <ErrorNotice error={error} onRetry={ask} />
    )
  }
  const isUnderWay = fetchStatus !== 'idle'
  const [first] = data?.pages ?? []
  if (first === undefined)
    return isUnderWay ? (
      <Loading what="Judging every site of the theater" onCancel={cancel} />
    ) : (
      <Cancelled onAsk={ask} />
    )
  const result = first.data.repairOptions
  return (
    <section className="answer" aria-label="Answer" aria-busy={isPlaceholderData}>
      {isPlaceholderData &&
        (isUnderWay ? (
          <Loading what="Asking again. What is shown answers the question before" onCancel={cancel} />
        ) : (
          <Cancelled onAsk={ask} />
        ))}
      {error && <ErrorNotice error={error} onRetry={ask} />}
      <MissingParts errors={data?.pages.flatMap(({ errors }) => errors) ?? []} />
      {result === null ? null : result.__typename === 'RepairOptions' ? (
        <OptionsView question={question} input={input} answer={answer} />
      ) : (
        <Refusal result={result} question={question} />
      )}
    </section>
  )
}

/** Takes the focus: what cancelled is gone. */
function Cancelled({ onAsk }: { onAsk: () => void }) {
  const again = useRef<HTMLButtonElement>(null)
  useEffect(() => again.current?.focus(), [])
  return (
    <div role="status">
      <Empty title="The question was cancelled">
        <button ref={again} type="button" className="usa-button usa-button--outline" onClick={onAsk}>
          Ask again
        </button>
      </Empty>
    </div>
  )
}
