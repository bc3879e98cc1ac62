import { AnswerView } from '../answer/answer-view.tsx'
import { isAskable } from '../question/question.ts'
import { useQuestion } from '../question/use-question.ts'

/** The question, and its answer below as soon as there is enough to ask. */
export function AskPage() {
  const [question] = useQuestion()
  return (
    <>
      <h1>Where can it be repaired?</h1>
      {isAskable(question) && <AnswerView question={question} />}
    </>
  )
}
