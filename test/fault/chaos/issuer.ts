import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Principal } from '../../../subgraphs/platform/principal.ts'
import { KEY_SET, signClaims, toClaims } from '../../testkit/tokens.ts'

/** A provider of identities as far as a gateway needs one: its discovery document and its keys. */
export interface Issuer {
  readonly url: string
  signToken: (principal: Principal) => Promise<string>
  stop: () => Promise<void>
}

export async function startIssuer(): Promise<Issuer> {
  const server = createServer((request, response) => {
    const body = request.url === '/jwks' ? KEY_SET : { issuer: url, jwks_uri: `${url}/jwks` }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    signToken: (principal) =>
      signClaims({ ...toClaims(principal), iss: url, exp: Math.floor(Date.now() / 1000) + 3_000 }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
