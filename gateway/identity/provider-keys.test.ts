import { createServer, type RequestListener, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { generateKeyPair } from 'jose'
import { HANWHA } from '../../test/testkit/principals.ts'
import { AUDIENCE, KEY_SET, signClaims, toClaims } from '../../test/testkit/tokens.ts'
import { openDocuments } from './fetch-document.ts'
import type { IdentityRefusal } from './identity.ts'
import { openProviderKeys } from './provider-keys.ts'
import { verifyTokens } from './verify-tokens.ts'

const servers: Server[] = []
afterAll(() =>
  servers.forEach((server) => {
    server.close()
    server.closeAllConnections()
  }),
)

/** A provider whose documents a test can replace; `asked` counts how often each was read. */
async function startProvider(cooldownMs = 0) {
  const asked: Record<string, number> = {}
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked[path] = (asked[path] ?? 0) + 1
    const document = documents[path]
    if (typeof document === 'function') return document(request, response)
    return document === undefined ? response.writeHead(404).end() : response.end(JSON.stringify(document))
  })
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const documents: Record<string, object | RequestListener | undefined> = {
    [DISCOVERY]: { issuer, jwks_uri: `${issuer}${KEYS}` },
    [KEYS]: KEY_SET,
  }
  const identity = verifyTokens({
    issuer,
    audience: AUDIENCE,
    keys: openProviderKeys(issuer, openDocuments(cooldownMs)),
  })
  const verify = async (header: Record<string, unknown> = {}, key?: Parameters<typeof signClaims>[2]) =>
    identity
      .verify(`Bearer ${await signClaims({ ...claims, iss: issuer }, header, key)}`)
      .then(({ organisation }) => organisation)
      .catch(({ kind, message }: IdentityRefusal) => `${kind}: ${message.replaceAll(issuer, '')}`)
  return { issuer, server, asked, documents, identity, verify }
}
const claims = toClaims(HANWHA)
const DISCOVERY = '/.well-known/openid-configuration'
const KEYS = '/keys'

describe('the keys of a provider', () => {
  it('are looked up when the first token comes, and once', async () => {
    const { asked, identity, verify } = await startProvider()
    await identity.verify(undefined)
    expect(asked).toEqual({})
    expect(await Promise.all(Array.from({ length: 20 }, () => verify()))).toEqual(Array(20).fill('p-hanwha-ocean'))
    expect(await verify()).toBe('p-hanwha-ocean')
    expect(asked).toEqual({ [DISCOVERY]: 1, [KEYS]: 1 })
  })

  it('are not asked for again and again by tokens of invented keys', async () => {
    const { asked, verify } = await startProvider()
    for (const kid of ['a', 'b', 'c']) expect(await verify({ kid })).toMatch(/^NOT_VALID/)
    expect(asked[KEYS]).toBe(1)
    expect(await verify()).toBe('p-hanwha-ocean')
  })

  it('do not come from the token', async () => {
    const { issuer, documents, asked, verify } = await startProvider()
    const { privateKey } = await generateKeyPair('ES256')
    documents['/other'] = KEY_SET
    expect(await verify({ kid: 'own', jku: `${issuer}/other`, x5u: `${issuer}/other` }, privateKey)).toMatch(
      /^NOT_VALID/,
    )
    expect(asked['/other']).toBeUndefined()
  })
})

describe('a provider that cannot be asked', () => {
  const { now } = Date
  afterEach(() => void (Date.now = now))

  it('is said not to answer, and never makes anybody anonymous', async () => {
    const { server, identity, verify } = await startProvider()
    server.close()
    expect(await verify()).toMatch(/^PROVIDER_UNREACHABLE: .*ECONNREFUSED/)
    await expect(identity.verify(undefined)).resolves.toMatchObject({ subject: '' })
  })

  it('is asked again when it was away for a moment, and not before', async () => {
    const { asked, documents, verify } = await startProvider(200)
    const discovery = documents[DISCOVERY]
    documents[DISCOVERY] = undefined
    expect(await verify()).toBe(`PROVIDER_UNREACHABLE: ${DISCOVERY}: status 404`)
    documents[DISCOVERY] = discovery
    expect(await verify()).toBe(`PROVIDER_UNREACHABLE: ${DISCOVERY}: status 404, a moment ago`)
    expect(asked).toEqual({ [DISCOVERY]: 1 })
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(await verify()).toBe('p-hanwha-ocean')
  })

  it('keeps nobody out whose key is known, until that is old', async () => {
    const { documents, verify } = await startProvider(60_000)
    expect(await verify()).toBe('p-hanwha-ocean')
    documents[KEYS] = undefined
    Date.now = () => now() + 60_000
    expect(await verify({ kid: 'unknown' })).toMatch(/^PROVIDER_UNREACHABLE/)
    expect(await verify()).toBe('p-hanwha-ocean')
    Date.now = () => now() + 601_000
    expect(await verify()).toMatch(/^PROVIDER_UNREACHABLE/)
  })

  const broken: [string, string, object | RequestListener][] = [
    ['names another issuer', DISCOVERY, { issuer: 'https://other.test', jwks_uri: 'https://other.test/keys' }],
    ['names no keys', DISCOVERY, { issuer: 'https://other.test' }],
    ['answers no JSON', KEYS, (_, response) => response.end('<html>')],
    ['answers no keys', KEYS, { keys: 'none' }],
    [
      'answers without end',
      KEYS,
      (_, response) => {
        const more = () => response.write('x'.repeat(65_536), more)
        more()
      },
    ],
    ['sends elsewhere', KEYS, (_, response) => response.writeHead(302, { location: '/other' }).end()],
    ['fails', KEYS, (_, response) => response.writeHead(500).end()],
  ]
  it.each(broken)('is one that %s', async (_, path, document) => {
    const { documents, verify } = await startProvider()
    documents[path] = document
    documents['/other'] = KEY_SET
    expect(await verify()).toMatch(/^PROVIDER_UNREACHABLE: [^\n]+$/)
  })

  it('is one whose keys come from elsewhere without https', async () => {
    const { issuer, documents, verify } = await startProvider()
    const elsewhere = await startProvider()
    documents[DISCOVERY] = { issuer, jwks_uri: `${elsewhere.issuer}${KEYS}` }
    expect(await verify()).toMatch(/^PROVIDER_UNREACHABLE: .*not to be had over https/)
    expect(elsewhere.asked).toEqual({})
  })
})
