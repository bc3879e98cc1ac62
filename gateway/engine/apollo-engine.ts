import '../env.ts'
import { ApolloGateway } from '@apollo/gateway'
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface'
import type { Logger } from 'pino'
import type { Engine } from './engine.ts'
import { toSubgraphSource } from './subgraph-source.ts'

/** Plans are some tens of kilobytes each; the rarest are dropped and planned again. */
const PLAN_STORE_MIB = 16

/** The engine on Apollo's planner and executor. */
export async function startApolloEngine(supergraphSdl: string, logger: Logger): Promise<Engine> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => toSubgraphSource(name),
    // The composer checked it when it wrote it.
    validateSupergraph: false,
    experimental_approximateQueryPlanStoreMiB: PLAN_STORE_MIB,
    __exposeQueryPlanExperimental: false,
    logger,
  })
  const { schema, executor } = await gateway.load()
  return {
    schema,
    supergraphSdl,
    execute: ({ document, documentHash, operationName, variables }, calls) =>
      executor({
        request: { operationName, variables },
        document,
        queryHash: documentHash,
        context: { calls },
        metrics: {},
        logger,
        // The rest of a request's context is for plugins of a gateway; this executor reads none of it.
      } as unknown as GatewayGraphQLRequestContext),
    stop: () => gateway.stop(),
  }
}
