import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { getOperationAST, OperationTypeNode } from 'graphql'
import { createClient } from 'graphql-sse'

const url = new URL('/graphql', location.href).href

const askOnce = createGraphiQLFetcher({ url })

/** Questions and changes are posted; what stays live is read from the stream of answers. */
export const ask: Fetcher = (params, options) => {
  const operation = options?.documentAST && getOperationAST(options.documentAST, params.operationName)
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return askOnce(params, options)
  const client = createClient({ url: `${url}/stream`, headers: { ...options?.headers }, retryAttempts: 0 })
  return client.iterate({ ...params, operationName: params.operationName ?? undefined })
}
