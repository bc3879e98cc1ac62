import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { getOperationAST, OperationTypeNode } from 'graphql'
import { createClient } from 'graphql-sse'
import { endSignIn, findToken } from '../session/kept-sign-in.ts'

const url = new URL('/graphql', location.href).href

/** As whoever is signed in, unless the headers that somebody typed say as whom. A token that the network no longer takes ends the sign-in. */
const fetchAsSomebody: typeof fetch = async (input, init) => {
  const headers = new Headers(init?.headers)
  const token = headers.has('authorization') ? undefined : findToken()
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  const response = await fetch(input, { ...init, headers })
  if (response.status === 401) endSignIn(token)
  return response
}

const askOnce = createGraphiQLFetcher({ url, fetch: fetchAsSomebody })

/** Questions and changes are posted; what stays live is read from the stream of answers. */
export const ask: Fetcher = (params, options) => {
  const operation = options?.documentAST && getOperationAST(options.documentAST, params.operationName)
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return askOnce(params, options)
  const client = createClient({
    url: `${url}/stream`,
    headers: { ...options?.headers },
    fetchFn: fetchAsSomebody,
    retryAttempts: 0,
  })
  return client.iterate({ ...params, operationName: params.operationName ?? undefined })
}
