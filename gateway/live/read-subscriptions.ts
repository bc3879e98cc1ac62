import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from '../context.ts'

/**
 * Hands a subscription, once it is parsed, validated and within the limits, to whoever follows it, and answers nothing in its place:
 * Apollo's gateway runs none.
 */
export const readSubscriptions: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async ({ contextValue: { takeSubscription } }) => ({
    responseForOperation: async ({ document }) => {
      if (takeSubscription === undefined) return null
      takeSubscription(document)
      return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: {} } }
    },
  }),
}
