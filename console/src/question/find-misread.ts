import type { AnswerError } from '../../../client/network-client.ts'

/** A value of the question that stands in the way of an answer. */
export interface Problem {
  /** Path of the field in the API's input: `work.plannedDays`, `orderBy[0]`. */
  readonly field: string
  readonly message: string
  /** What can be given in its place, where that is known. */
  readonly candidates: readonly string[]
}

/** As GraphQL says that a variable is of the wrong kind. https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values */
const MISREAD = /^Variable "\$input" got invalid value (".*") at "input\.([\w.[\]]+)"; (.*)$/s

/** What of the question is of no kind that the network takes, in words; empty where its errors are about something else. */
export const findMisread = (errors: readonly AnswerError[]): Problem[] =>
  errors.flatMap(({ message }) => {
    const [, value = '', field = '', reason = ''] = MISREAD.exec(message) ?? []
    if (field === '') return []
    const [, meant] = /Did you mean the enum value "(\w+)"/.exec(reason) ?? []
    return [{ field, message: toReason(JSON.parse(value) as string, reason), candidates: meant ? [meant] : [] }]
  })

function toReason(value: string, reason: string): string {
  if (reason.startsWith('Int ')) return `“${value}” is no whole number.`
  if (reason.startsWith('Float ')) return `“${value}” is no number.`
  if (/ does not exist in "\w+" enum/.test(reason)) return `“${value}” is none of those that can be asked for.`
  return `“${value}” cannot be taken: ${reason}`
}
