import { GraphQLError } from 'graphql'
import { may } from './access.ts'
import { isSignedIn, type Principal, type Role } from './principal.ts'

/** What somebody is told who may not read what was asked. The message names the action and nothing of the data. */
export const forbidden = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } })

/** The error for somebody who may not do the action; null for who may. */
export function findDenial(principal: Principal, action: string, roles: readonly Role[]): GraphQLError | null {
  if (may(principal, action, roles)) return null
  if (!isSignedIn(principal))
    return new GraphQLError(`A token is needed that allows ${action}.`, { extensions: { code: 'UNAUTHENTICATED' } })
  return forbidden(
    principal.scopes.includes(action)
      ? `This needs ${action}, which your role does not have.`
      : `This needs ${action}, which your token does not allow.`,
  )
}
