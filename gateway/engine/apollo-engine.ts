import '../env.ts'
import { ApolloGateway } from '@apollo/gateway'
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { Engine } from './engine.ts'
import { toSubgraphSource } from './subgraph-source.ts'

/** Plans are some tens of kilobytes each; the rarest are dropped and planned again. */
const PLAN_STORE_MIB = 16

/** Parts answer in parallel: which fails first is chance, and must not show. */
const byPath = (a: GraphQLFormattedError, b: GraphQLFormattedError): number => {
  const [placeA, placeB] = [JSON.stringify(a.path ?? []), JSON.stringify(b.path ?? [])]
  return placeA < placeB ? -1 : placeA > placeB ? 1 : 0
}

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
    execute: async ({ document, documentHash, operationName, variables }, calls) => {
      const { errors, ...result } = await executor({
        request: { operationName, variables },
        document,
        queryHash: documentHash,
        context: { calls },
        metrics: {},
        logger,
        // The rest of a request's context is for plugins of a gateway; this executor reads none of it.
      } as unknown as GatewayGraphQLRequestContext)
      return errors === undefined ? result : { ...result, errors: errors.toSorted(byPath) }
    },
    stop: () => gateway.stop(),
  }
}
