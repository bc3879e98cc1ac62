import type { SubgraphAnswer, SubgraphError } from './transport.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Keeps of a subgraph's answer what a client may see: its data, and of each error message, path, code and whether it
 * is masked. Places in the document are dropped, since the document is the gateway's and not the client's.
 * @throws Error when the body is no GraphQL answer
 */
export function toAnswer(body: unknown): SubgraphAnswer {
  if (!isRecord(body)) throw new Error('the answer is not an object')
  const { data = null, errors } = body
  if (data !== null && !isRecord(data)) throw new Error('the answer has no data')
  if (errors === undefined && data === null) throw new Error('the answer has neither data nor errors')
  if (errors === undefined) return { data }
  if (!Array.isArray(errors)) throw new Error('the answer has errors that are not a list')
  return { data, errors: errors.map(toError) }
}

function toError(error: unknown): SubgraphError {
  const { message, path, extensions } = isRecord(error) ? error : {}
  const { code, masked } = isRecord(extensions) ? extensions : {}
  return {
    message: typeof message === 'string' ? message : 'The reason was not given.',
    ...(Array.isArray(path) && { path: path as (string | number)[] }),
    extensions: {
      code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
      ...(masked === true && { masked }),
    },
  }
}
