import type { ApolloServer } from '@apollo/server'
import type { GatewayContext } from '../context.ts'
import type { FollowParts } from './follow-subscription.ts'

/** Everything that an operation sent to /graphql goes through, but HTTP: limits, masking, the log's record. */
export const toExecute =
  (apollo: ApolloServer<GatewayContext>): FollowParts['execute'] =>
  async ({ query, operationName, variables }, contextValue) => {
    const asked = { operationName: operationName ?? undefined, variables: variables ?? undefined }
    const { body, http } = await apollo.executeOperation({ ...asked, query }, { contextValue })
    if (body.kind !== 'single') throw new Error('the answer comes in parts')
    return { status: http.status ?? 200, answer: body.singleResult }
  }
