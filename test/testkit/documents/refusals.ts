import type { Console } from '../console.ts'

type Refused = (network: Console) => Promise<Response>

const JSON_TYPE = { 'content-type': 'application/json' }

const post =
  (body: string | object, headers: Record<string, string> = {}, path = '/graphql'): Refused =>
  ({ origin }) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

const bearer = async (network: Console, account: Parameters<Console['fetchToken']>[0]) => ({
  authorization: `Bearer ${await network.fetchToken(account)}`,
})

const upload = async (network: Console, account: 'partner' | 'staff'): Promise<Response> =>
  fetch(`${network.origin}/uploads`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', ...(await bearer(network, account)) },
    body: 'work_center_id,from,to,bays,commitment,expires_on\n',
  })

/** Asks until it is refused, and gives back what it took. */
async function askTooOften(ask: (signal: AbortSignal) => Promise<Response>): Promise<Response> {
  const enough = new AbortController()
  let response = await ask(enough.signal)
  while (response.ok) response = await ask(enough.signal)
  const copy = new Response(await response.text(), response)
  enough.abort()
  return copy
}

const PUBLISH = `mutation { publishCapacity(idempotencyKey: "refused", input: {
  workCenter: "kor-hanwha-geoje/dock-1", from: "2040-01-01", to: "2040-02-01", bays: 1, commitment: FIRM }) { userErrors { code } } }`

/** A way to be refused with each code and status of the manual's page on errors that somebody can bring about from outside. */
export const refusals: Readonly<Record<string, Refused>> = {
  'GRAPHQL_PARSE_FAILED 400': post({ query: '{' }),
  'GRAPHQL_VALIDATION_FAILED 400': post({ query: '{ nothing }' }),
  'BAD_USER_INPUT 400': post({ query: 'query ($id: ID!) { site(id: $id) { id } }' }),
  'BAD_USER_INPUT 200': post({ query: '{ sites(first: 1000) { totalCount } }' }),
  'OPERATION_RESOLUTION_FAILURE 400': post({ query: 'query A { __typename } query B { __typename }' }),
  'BAD_REQUEST 400': post('{'),
  'BAD_REQUEST 406': post({ query: '{ __typename }' }, {}, '/graphql/stream'),
  'BAD_REQUEST 413': post({ query: ' '.repeat(300 * 1024) }),
  'BAD_REQUEST 415': post('query=x', { 'content-type': 'text/plain' }),
  'PERSISTED_QUERY_NOT_SUPPORTED 200': post({
    extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
  }),
  'UNAUTHENTICATED 401': post({ query: '{ __typename }' }, { authorization: 'Bearer forged' }),
  'UNAUTHENTICATED 200': post({ query: '{ repairRequests { totalCount } }' }),
  'FORBIDDEN 200': async (network) => post({ query: PUBLISH }, await bearer(network, 'staff'))(network),
  'FORBIDDEN 403': (network) => upload(network, 'staff'),
  'NOT_FOUND 404': ({ origin }) => fetch(`${origin}/nothing`),
  'TOO_MANY_UPLOADS 429': (network) => askTooOften(() => upload(network, 'partner')),
  'TOO_MANY_STREAMS 429': async (network) => {
    const headers = await bearer(network, 'admin')
    return askTooOften((signal) => fetch(`${network.origin}/events`, { headers, signal }))
  },
}

/** Faults of ours, parts that do not answer, a provider that does not: tests of the gateway bring them about. */
export const notFromOutside: readonly string[] = [
  'UNAUTHENTICATED 503',
  'SUBGRAPH_UNAVAILABLE 200',
  'SUBGRAPH_UNAVAILABLE 503',
  'INTERNAL_SERVER_ERROR 200',
  'INTERNAL_SERVER_ERROR 500',
  'TOO_MANY_STREAMS 503',
]
