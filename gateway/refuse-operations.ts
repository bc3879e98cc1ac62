import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, OperationTypeNode } from 'graphql'
import type { GatewayContext } from './context.ts'

const refuse = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } })

/** What passes as a document and cannot be run: the engine would call it a fault of ours. */
export const refuseOperations: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async ({ contextValue }) => ({
    didResolveOperation: async ({ operation, schema }) => {
      // Undefined where a document of several operations comes without the name of one of them.
      if (operation === undefined) throw refuse('operationName must name one operation of the document.')
      if (!schema.getRootType(operation.operation))
        throw refuse(`The network answers no operation of type ${operation.operation}.`)
      const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION
      if (isSubscription && contextValue.takeSubscription === undefined)
        throw refuse('Subscriptions are answered at POST /graphql/stream, with accept: text/event-stream.')
      if (!isSubscription && contextValue.takeSubscription !== undefined)
        throw refuse('Subscriptions alone are answered at /graphql/stream: send queries and mutations to /graphql.')
    },
  }),
}
