import { GraphQLError } from 'graphql'

/** What a refused argument answers: the message begins with the field and may be shown to anybody. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/** Refuses an argument that has a problem. */
export function refuse(problem: string | null): void {
  if (problem !== null) throw badInput(problem)
}
