import http from 'node:http'
import https from 'node:https'
import type { SignCall } from '../../subgraphs/platform/call-token.ts'
import { receiveText } from './receive-text.ts'
import { toAnswer } from './to-answer.ts'
import type { Transport } from './transport.ts'

/**
 * Calls subgraphs over HTTP on connections that are kept open. Redirects are not followed: an address is a setting.
 * On whose behalf and in which request goes with each call in a token for that subgraph and that body, and nowhere else.
 */
export function openHttpTransport(urls: Readonly<Record<string, string>>, signCall: SignCall): Transport {
  const addresses = new Map(Object.entries(urls).map(([name, url]) => [name, new URL(url)]))
  // Bounded, so that a subgraph that hangs cannot use up the sockets of this process.
  const options = { keepAlive: true, maxSockets: 128 }
  const agents = { http: new http.Agent(options), https: new https.Agent(options) }
  const findAddress = (name: string): URL => {
    const address = addresses.get(name)
    if (address === undefined) throw new Error(`no address of a subgraph "${name}" is set`)
    return address
  }
  const send = (url: URL, request: http.RequestOptions, body?: string) =>
    receiveText(
      url.protocol === 'https:'
        ? https.request(url, { ...request, agent: agents.https })
        : http.request(url, { ...request, agent: agents.http }),
      body,
    )
  return {
    subgraphs: [...addresses.keys()],
    async call({ subgraph, query, variables, operationName }, { requestId, principal, signal }) {
      const body = JSON.stringify({ query, variables, operationName })
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        accept: 'application/json',
        authorization: `Bearer ${await signCall(subgraph, body, { requestId, principal })}`,
      }
      const { status, text } = await send(findAddress(subgraph), { method: 'POST', headers, signal }, body)
      // Keys or clocks that do not fit are a fault of the network's: no client can do anything about them.
      if (status === 401) throw new Error('it refused the token of the call')
      if (status >= 500 || (status >= 300 && status < 400)) throw new Error(`status ${status}`)
      return toAnswer(JSON.parse(text))
    },
    async ping(subgraph, signal) {
      const { status } = await send(new URL('readyz', findAddress(subgraph)), { signal })
      if (status !== 200) throw new Error(`status ${status}`)
    },
    close() {
      agents.http.destroy()
      agents.https.destroy()
      return Promise.resolve()
    },
  }
}
