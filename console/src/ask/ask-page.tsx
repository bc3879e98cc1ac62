import { useState } from 'react'
import { AnswerView } from '../answer/answer-view.tsx'
import { isAskable, toSearch, type Question } from '../question/question.ts'
import { useQuestion } from '../question/use-question.ts'
import './ask.css'
import { Examples } from './examples.tsx'
import { QuestionForm } from './question-form.tsx'
import { QuestionSummary } from './question-summary.tsx'

/** Tells one question from another, whatever is looked at in the answer and wherever the map says that it starts. */
const toForm = (question: Question): string => toSearch({ ...question, place: '', at: '', compare: [], site: '' })

/** The question, and its answer below as soon as there is enough to ask. */
export function AskPage() {
  const [question, change] = useQuestion()
  const [changing, setChanging] = useState<string | null>(null)
  const [hasAsked, setAsked] = useState(false)
  const form = toForm(question)
  const ask = (asked: Question) => {
    setChanging(null)
    setAsked(true)
    // The same again would be one more step to go back over.
    if (toSearch(asked) !== toSearch(question)) change(asked)
  }
  if (!isAskable(question))
    return (
      <div className="start">
        <h1>Where can it be repaired?</h1>
        <p>
          Say what it is and in which theater. Every place is either ranked, or ruled out with the reason, its source
          and what would clear it.
        </p>
        <QuestionForm key={form} question={question} onAsk={ask} />
        <Examples onAsk={() => setAsked(true)} />
      </div>
    )
  return (
    <>
      {changing === form ? (
        <>
          <h1>Change the question</h1>
          <QuestionForm key={form} question={question} onAsk={ask} onCancel={() => setChanging(null)} />
        </>
      ) : (
        <QuestionSummary
          question={question}
          takesFocus={hasAsked}
          onChange={() => {
            setAsked(true)
            setChanging(form)
          }}
        />
      )}
      <AnswerView question={question} />
    </>
  )
}
