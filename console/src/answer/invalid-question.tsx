import { Link } from 'wouter'
import { toStraitName } from '../map/straits.ts'
import { Notice } from '../parts/notices.tsx'
import { toWords } from '../parts/words.ts'
import { toCorrected, toFieldWords, toWithout } from '../question/fields.ts'
import type { Problem } from '../question/find-misread.ts'
import type { Question } from '../question/question.ts'
import { toAnswerPath } from '../question/use-question.ts'

/** What is wrong with a question, by field, and each way on: what can be given in its place, or the question without it. */
export const InvalidQuestion = ({ problems, question }: { problems: readonly Problem[]; question: Question }) => (
  <Notice tone="error" title="The question cannot be answered as it stands" role="status">
    <dl className="problems">
      {problems.map((problem, index) => (
        <div key={index}>
          <dt>{toFieldWords(problem.field)}</dt>
          <dd>
            <p>{problem.message.replaceAll(problem.field, toFieldWords(problem.field))}</p>
            <WaysOn problem={problem} question={question} />
          </dd>
        </div>
      ))}
    </dl>
  </Notice>
)

function WaysOn({ problem: { field, candidates }, question }: { problem: Problem; question: Question }) {
  const without = toWithout(question, field, candidates)
  return (
    <p className="problems__ways">
      {candidates.length > 0 && <span>Ask with</span>}
      {candidates.map((candidate) => (
        <Link key={candidate} href={toAnswerPath(toCorrected(question, field, candidate, candidates))}>
          {toCandidateWords(field, candidate)}
        </Link>
      ))}
      {without !== null && (
        <Link href={toAnswerPath(without)}>
          {candidates.length > 0 ? 'or without it' : 'Ask without it'}
          <span className="usa-sr-only"> ({toFieldWords(field)})</span>
        </Link>
      )}
    </p>
  )
}

/** Straits and values go by words, places by their codes: the message names them. */
function toCandidateWords(field: string, candidate: string): string {
  if (field === 'origin.place') return candidate
  return field === 'assume.straitsShut' ? toStraitName(candidate) : toWords(candidate)
}
