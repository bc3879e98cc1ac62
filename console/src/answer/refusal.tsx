import { Link } from 'wouter'
import type { RepairOptionsQuery, SystemNamesFragment } from '../generated/operations.ts'
import { Notice } from '../parts/notices.tsx'
import type { Question } from '../question/question.ts'
import { toAnswerPath } from '../question/use-question.ts'
import { InvalidQuestion } from './invalid-question.tsx'

export type Refused = Exclude<NonNullable<RepairOptionsQuery['repairOptions']>, { __typename: 'RepairOptions' }>

/** What stands in the way of an answer, and each way on as a link to the question that takes it. */
export function Refusal({ result, question }: { result: Refused; question: Question }) {
  switch (result.__typename) {
    case 'UnknownSystem':
      return (
        <Notice tone="warning" title={`No system is known as “${result.asked}”`} role="status">
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
          <p>Which one is it? A site that takes one need not take another.</p>
          <SystemChoices systems={result.candidates} question={question} />
        </Notice>
      )
    case 'UnknownTheater':
      return (
        <Notice tone="warning" title={`No theater is known as “${result.asked}”`} role="status">
          <p>Ask in one of these:</p>
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
      return <InvalidQuestion problems={result.problems} question={question} />
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
