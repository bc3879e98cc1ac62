import { RepairOptionsDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { ErrorNotice, Loading, MissingParts } from '../parts/notices.tsx'
import { toInput, type Question } from '../question/question.ts'

/** The answer to a question, whatever kind of answer it is. */
export function AnswerView({ question }: { question: Question }) {
  const { data, error, refetch } = useAnswer('options', RepairOptionsDocument, { input: toInput(question), first: 100 })
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="Judging every site of the theater" />
  return (
    <>
      <MissingParts errors={data.errors} />
      <pre>{JSON.stringify(data.data.repairOptions, null, 2)}</pre>
    </>
  )
}
