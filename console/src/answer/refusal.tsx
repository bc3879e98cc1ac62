import { Link } from 'wouter'
import type { RepairOptionsQuery, SystemNamesFragment } from '../generated/operations.ts'
import { Notice } from '../parts/notices.tsx'
import { toWords } from '../parts/words.ts'
import { toCorrected, toFieldWords } from '../question/fields.ts'
import type { Question } from '../question/question.ts'
import { toAnswerPath } from '../question/use-question.ts'

export type Refused = Exclude<NonNullable<RepairOptionsQuery['repairOptions']>, { __typename: 'RepairOptions' }>

/** What stands in the way of an answer, and each way on as a link to the question that takes it. */
export function Refusal({ result, question }: { result: Refused; question: Question }) {
  switch (result.__typename) {
    case 'UnknownSystem':
      return (
        <Notice tone="warning" title={`No system is known as “${result.asked}”`} role="status">
          <p>{result.message}</p>
          {result.suggestions.length === 0 ? (
            <p>Ask by designation, hull number, name or NSN: “CH-47F”, “T-AKE 8”, “Black Hawk”.</p>
          ) : (
            <>
              <p>Did you mean:</p>
              <SystemChoices systems={result.suggestions} question={question} />
            </>
          )}
        </Notice>
      )
    case 'AmbiguousSystem':
      return (
        <Notice tone="info" title={`“${result.asked}” is the name of several systems`} role="status">
          <p>{result.message}</p>
          <SystemChoices systems={result.candidates} question={question} />
        </Notice>
      )
    case 'UnknownTheater':
      return (
        <Notice tone="warning" title={`No theater is known as “${result.asked}”`} role="status">
          <p>{result.message}</p>
          <ul className="usa-list">
            {result.known.map(({ code, name }) => (
              <li key={code}>
                <Link href={toAnswerPath({ ...question, theater: code })}>{code}</Link>
                {name !== null && ` ${name}`}
              </li>
            ))}
          </ul>
        </Notice>
      )
    case 'InvalidRequest':
      return (
        <Notice tone="error" title="The question cannot be answered as it stands" role="status">
          <p>{result.message}</p>
          <dl className="problems">
            {result.problems.map((problem, index) => (
              <div key={index}>
                <dt>{toFieldWords(problem.field)}</dt>
                <dd>
                  <p>{problem.message}</p>
                  {problem.candidates.length > 0 && (
                    <p>
                      Ask with{' '}
                      {problem.candidates.map((candidate, place) => (
                        <span key={candidate}>
                          {place > 0 && ', '}
                          <Link
                            href={toAnswerPath(toCorrected(question, problem.field, candidate, problem.candidates))}
                          >
                            {/^[A-Z_]{6,}$/.test(candidate) ? toWords(candidate) : candidate}
                          </Link>
                        </span>
                      ))}
                    </p>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </Notice>
      )
  }
}

const SystemChoices = ({ systems, question }: { systems: readonly SystemNamesFragment[]; question: Question }) => (
  <ul className="usa-list">
    {systems.map(({ id, designation, name }) => {
      // A whole category has no designation of its own: "(category)".
      const asked = designation === null || designation.startsWith('(') ? id : designation
      return (
        <li key={id}>
          <Link href={toAnswerPath({ ...question, system: asked })}>{asked}</Link>
          {name !== null && ` ${name}`}
        </li>
      )
    })}
  </ul>
)
