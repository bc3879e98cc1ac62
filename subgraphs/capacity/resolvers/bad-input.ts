import { GraphQLError } from 'graphql'

/** Refuses an argument; the message begins with the field and may be shown to anybody. */
export function refuse(problem: string | null): void {
  if (problem !== null) throw new GraphQLError(problem, { extensions: { code: 'BAD_USER_INPUT' } })
}
