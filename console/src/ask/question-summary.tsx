import { useEffect, useRef } from 'react'
import type { Question } from '../question/question.ts'
import { toSentence } from '../question/to-sentence.ts'
import { CopyLink } from './copy-link.tsx'
import { usePlaceName } from './use-place-name.ts'

/** The question in one line, so that the answer has the screen. `takesFocus`: reading goes on here, for the form is gone. */
export function QuestionSummary({
  question,
  takesFocus,
  onChange,
}: {
  question: Question
  takesFocus: boolean
  onChange: () => void
}) {
  const place = usePlaceName(question.place)
  const heading = useRef<HTMLHeadingElement>(null)
  const sentence = toSentence(question, { place })
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <div className="asked">
      <h1 ref={heading} tabIndex={-1}>
        {sentence}
      </h1>
      <div className="asked__do">
        <button type="button" className="usa-button" onClick={onChange}>
          Change the question
        </button>
        <CopyLink />
      </div>
    </div>
  )
}
