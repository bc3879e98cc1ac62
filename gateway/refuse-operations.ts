import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { GatewayContext } from './context.ts'

const refuse = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } })

/** What passes as a document and cannot be run: the engine would call it a fault of ours. */
export const refuseOperations: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, schema }) => {
      // Undefined where a document of several operations comes without the name of one of them.
      if (operation === undefined) throw refuse('operationName must name one operation of the document.')
      if (!schema.getRootType(operation.operation))
        throw refuse(`The network answers no operation of type ${operation.operation}.`)
    },
  }),
}
