import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, OperationTypeNode } from 'graphql'
import type { RequestScope } from './request-scope.ts'

/**
 * A subgraph declares what can be followed and answers questions alone: the gateway follows by asking again. Without this a
 * subscription would be run as a query of fields that have no resolvers, and answer null.
 */
export const refuseSubscriptions: ApolloServerPlugin<RequestScope> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return
      throw new GraphQLError('This part of the network answers no subscriptions: its gateway does.', {
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
      })
    },
  }),
}
