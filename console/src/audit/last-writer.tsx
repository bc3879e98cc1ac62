import { LastWriterDocument } from '../generated/operations.ts'
import type { Subject } from '../network/event-subjects.ts'
import { useAnswer } from '../network/network.ts'
import { toInstant } from '../parts/words.ts'
import { useSession } from '../session/session.tsx'
import type { recordNames } from './record-names.ts'

/**
 * Who wrote a record last, and when, in a sentence.
 * @param about what the record is an answer about, so that the sentence changes with it
 * @param organisation whose record it is
 */
export function LastWriter({
  about,
  organisation,
  entity,
  id,
}: {
  about: Subject
  organisation: string
  entity: keyof typeof recordNames
  id: string
}) {
  const { account } = useSession()
  const { data, error } = useAnswer(about, LastWriterDocument, { organisation, entity, id })
  if (error) return <>Who wrote it could not be asked.</>
  if (!data) return null
  const [entry] = data.data.auditTrail?.nodes ?? []
  if (entry === undefined) return <>Who wrote it is not known.</>
  const { subject, actorOrganisation, at } = entry
  const who =
    subject === null
      ? 'the network itself'
      : subject === account?.subject
        ? 'you, on another page,'
        : `${subject} of ${actorOrganisation ?? 'no organisation'}`
  return (
    <>
      Written by {who} on {toInstant(at)}.
    </>
  )
}
