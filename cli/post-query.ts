/** A server that did not answer as one; its message is one line. */
export class ServerProblem extends Error {}

interface Answer<T> {
  data: T | null
  errors?: { message: string }[]
}

/** Sends one GraphQL request to a running server. */
export async function postQuery<T>(url: string, query: string, variables: object): Promise<Answer<T>> {
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(10_000),
    })
  } catch {
    throw new ServerProblem(`No server answers at ${url}. Start one with: npm start`)
  }
  try {
    return (await response.json()) as Answer<T>
  } catch {
    throw new ServerProblem(`${url} answers, but not as a GraphQL server (status ${response.status}).`)
  }
}
