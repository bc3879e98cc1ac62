import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { Kind, OperationTypeNode, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql'
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
  // Read here: for a moment after a tab is opened, the document and the operation's name that come with it are those of the last tab.
  const documentAST = read(params.query)
  const operation = documentAST && chooseOperation(documentAST, params.operationName)
  const asked = { ...params, operationName: operation?.name?.value }
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return askOnce(asked, { ...options, documentAST })
  const client = createClient({
    url: `${url}/stream`,
    headers: { ...options?.headers },
    fetchFn: fetchAsSomebody,
    retryAttempts: 0,
  })
  return client.iterate(asked)
}

/** None where it cannot be read: the network says where and why. */
function read(query: string): DocumentNode | undefined {
  try {
    return parse(query)
  } catch {
    return undefined
  }
}

/** The one of that name, as chosen beside the run button; else the first. */
function chooseOperation(document: DocumentNode, name?: string | null): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return operations.find((operation) => operation.name?.value === name) ?? operations[0]
}
