import type { GraphQLDataSource } from '@apollo/gateway'
import type { RequestCalls } from '../transport/request-calls.ts'
import { findLostPaths } from './lost-paths.ts'

/** What one subgraph is to Apollo's executor. */
export function toSubgraphSource(subgraph: string): GraphQLDataSource<{ calls: RequestCalls }> {
  return {
    async process(options) {
      if (!('incomingRequestContext' in options))
        throw new Error('the supergraph is given: nothing is asked of subgraphs but operations')
      const { query = '', variables, operationName } = options.request
      const { data, errors } = await options.context.calls.call({ subgraph, query, variables, operationName })
      if (errors === undefined) return { data }
      // A null without an error of its own would read as "not known", so an error without a place gets the places of
      // all that was asked. The executor moves paths that an answer returns, not those of a thrown error.
      const placed = errors.flatMap((error) => {
        if (error.path !== undefined) return [error]
        const paths = findLostPaths(query, variables)
        return paths.length === 0 ? [error] : paths.map((path) => ({ ...error, path }))
      })
      return { data, errors: placed }
    },
  }
}
