/** A server that did not answer as one; its message is one line. */
export class ServerProblem extends Error {}

const TIMEOUT_MS = 10_000

interface Answer<T> {
  data: T | null
  errors?: { message: string; extensions?: { masked?: boolean } }[]
}

/** Sends one GraphQL request to a running server, as the bearer of the token. `requestId` is the name of the request in the server's log. */
export async function postQuery<T>(
  url: string,
  query: string,
  variables: object,
  token?: string,
): Promise<{ answer: Answer<T>; requestId: string | null }> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    text = await response.text()
  } catch (error) {
    throw new ServerProblem(
      error instanceof Error && error.name === 'TimeoutError'
        ? `${url} did not answer within ${TIMEOUT_MS / 1000} s.`
        : `No server answers at ${url}. Start one with: npm start`,
    )
  }
  try {
    return { answer: JSON.parse(text) as Answer<T>, requestId: response.headers.get('x-request-id') }
  } catch {
    throw new ServerProblem(`${url} answers, but not as a GraphQL server (status ${response.status}).`)
  }
}
