import type { GatewayInterface } from '@apollo/server-gateway-interface'
import type { GatewayContext } from '../context.ts'
import type { Engine } from './engine.ts'

/** An engine in the shape that Apollo's server takes. */
export const toApolloGateway = (engine: Engine): GatewayInterface => ({
  onSchemaLoadOrUpdate(onSchema) {
    onSchema({ apiSchema: engine.schema, coreSupergraphSdl: engine.supergraphSdl })
    return () => undefined
  },
  load: () =>
    Promise.resolve({
      executor: ({ request: { operationName, variables }, document, queryHash, context }) =>
        engine.execute(
          { document, documentHash: queryHash, operationName, variables },
          (context as GatewayContext).calls,
        ),
    }),
  stop: () => engine.stop(),
})
