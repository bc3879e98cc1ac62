import { createHash, createPrivateKey } from 'node:crypto'
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose'
import { pino } from 'pino'
import { startSmallNetwork } from '../../test/testkit/small-network.ts'
import { ADMIN, STAFF } from '../../test/testkit/principals.ts'
import { generateCallKeys, readGatewayKeys, readSigningKey } from './call-keys.ts'
import { toCallSigner } from './call-token.ts'
import { serveSubgraph } from './serve.ts'

const lines: Record<string, unknown>[] = []
const logger = pino(
  { level: 'info' },
  { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
)
const host = '127.0.0.1'
const pair = generateCallKeys()
const { key, kid } = await readSigningKey(pair.privateKey)
const sign = toCallSigner({ key, kid })
const gatewayKeys = await readGatewayKeys(pair.publicKey)
const other = await readSigningKey(generateCallKeys().privateKey)

const { subgraphs, cranes } = await startSmallNetwork(logger)
const urls = new Map<string, string>()
const stops: (() => Promise<void>)[] = []
beforeAll(async () => {
  for (const subgraph of subgraphs) {
    const { url, stop } = await serveSubgraph(subgraph, { port: 0, host, logger, gatewayKeys })
    urls.set(subgraph.name, url)
    stops.push(stop)
  }
})
afterAll(async () => {
  for (const stop of stops) await stop()
})
beforeEach(() => {
  lines.length = 0
  for (const seen of [cranes.requestIds, cranes.principals]) seen.length = 0
})

const toBody = (query: string, variables?: object): string => JSON.stringify({ query, variables })
const ASK = toBody('{ cranes { reachM } }')
const scope = { requestId: 'case-1', principal: STAFF }
const toHash = (body: string): string => createHash('sha256').update(body).digest('base64url')

/** Sends a body to the subgraph of cranes, or to another, with a token or without. */
async function send(
  token: string | undefined,
  {
    body = ASK,
    subgraph = 'cranes',
    headers = {},
  }: { body?: string; subgraph?: string; headers?: Record<string, string> } = {},
) {
  const response = await fetch(urls.get(subgraph) ?? '', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body,
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const REFUSED = JSON.stringify({
  errors: [
    {
      message: 'This part of the network answers calls that its gateway signed, and no others.',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
})

/** Same status, same words, whatever the reason; and one line in the log that names it. */
function expectRefused({ status, text, headers }: Awaited<ReturnType<typeof send>>, reason?: RegExp): void {
  expect([status, text]).toEqual([401, REFUSED])
  expect(headers.get('www-authenticate')).toBe('Bearer')
  expect(cranes.principals).toEqual([])
  const refused = lines.filter(({ msg }) => msg === 'a call was refused')
  expect(refused).toHaveLength(1)
  if (reason) expect(refused[0]?.['reason']).toMatch(reason)
}

const now = (): number => Math.floor(Date.now() / 1000)

/** A token as the gateway's, but for what is given. */
function forge(claims: JWTPayload = {}, { header = {}, by = key }: { header?: object; by?: typeof key } = {}) {
  const payload = {
    iss: 'rsf-gateway',
    aud: 'cranes',
    iat: now(),
    exp: now() + 30,
    rid: 'case-1',
    bh: toHash(ASK),
    principal: STAFF,
    ...claims,
  }
  return new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', typ: 'rsf-call+jwt', kid, ...header }).sign(by)
}

const tamper = (token: string, part: 0 | 1 | 2, change: (text: string) => string): string =>
  token
    .split('.')
    .map((each, index) => (index === part ? change(each) : each))
    .join('.')
const rewrite =
  (changes: object) =>
  (text: string): string =>
    Buffer.from(
      JSON.stringify({ ...(JSON.parse(Buffer.from(text, 'base64url').toString()) as object), ...changes }),
    ).toString('base64url')

describe('a subgraph behind HTTP', () => {
  it('answers what the gateway signed for it, on behalf of whom the token names and in the request that it names', async () => {
    const answer = await send(await sign('cranes', ASK, scope), { headers: { 'x-request-id': 'of-a-header' } })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { data: { cranes: [{ reachM: 40 }] } }])
    expect(cranes.principals).toEqual([STAFF])
    expect(cranes.requestIds).toEqual(['case-1'])
    expect(lines.find(({ msg }) => msg === 'call')).toMatchObject({ requestId: 'case-1', status: 200 })
  })

  it('answers a token built by hand as the gateway builds it, so that what is refused below is refused for its reason', async () => {
    expect((await send(await forge())).status).toBe(200)
  })

  it('answers the same bytes again while the token lives: nothing is read or written that was not before', async () => {
    const token = await sign('cranes', ASK, scope)
    expect((await send(token)).status).toBe(200)
    expect((await send(token)).status).toBe(200)
  })

  it.each([
    ['the question', ASK],
    ['the schema', toBody('{ _service { sdl } }')],
    [
      'entities',
      toBody('query($r: [_Any!]!) { _entities(representations: $r) { __typename } }', {
        r: [{ __typename: 'Dock', id: '1' }],
      }),
    ],
    ['introspection', toBody('{ __schema { types { name } } }')],
    ['a mutation', toBody('mutation { paint(color: "red") }')],
    ['a body that is no JSON', '{"query":'],
    ['an empty body', ''],
    ['more than is read', JSON.stringify({ query: 'x'.repeat(5 * 1024 * 1024) })],
  ])('refuses %s without a token', async (_, body) => {
    expectRefused(await send(undefined, { body }), /^no token$/)
    expect(cranes.painted).toEqual([])
  })

  it.each(['x-request-id', 'x-principal'])(
    'takes nothing from the header %s of a call without a token',
    async (name) => {
      expectRefused(await send(undefined, { headers: { [name]: 'case-9' } }))
      expect(lines.map(({ requestId }) => requestId)).not.toContain('case-9')
    },
  )

  it('refuses a token that was signed for another subgraph', async () => {
    expectRefused(await send(await sign('docks', ASK, scope)), /"aud"/)
    expect(
      (
        await send(await sign('docks', toBody('{ docks { id } }'), scope), {
          subgraph: 'docks',
          body: toBody('{ docks { id } }'),
        })
      ).status,
    ).toBe(200)
  })

  it.each<[string, RegExp, () => Promise<string> | string]>([
    ['is no token', /invalid/, () => 'a.b.c'],
    ['is for several subgraphs', /shape/, () => forge({ aud: ['docks', 'cranes'] })],
    ['has expired', /"exp"/, () => forge({ iat: now() - 40, exp: now() - 3 })],
    ['is older than a minute, whatever its end', /"iat"/, () => forge({ iat: now() - 60, exp: now() + 600 })],
    ['is from the future', /"iat"/, () => forge({ iat: now() + 10, exp: now() + 40 })],
    ['has no beginning', /"iat"/, () => forge({ iat: undefined })],
    ['has no end', /shape/, () => forge({ exp: undefined })],
    ['is of another issuer', /"iss"/, () => forge({ iss: 'https://login.example' })],
    ['is of another kind', /"typ"/, () => forge({}, { header: { typ: 'at+jwt' } })],
    ['is of no kind', /"typ"/, () => forge({}, { header: { typ: undefined } })],
    ['is signed by another key', /no applicable key/, () => forge({}, { by: other.key, header: { kid: other.kid } })],
    ['is signed by another key in the name of the right one', /signature/, () => forge({}, { by: other.key })],
    ['has no principal', /shape/, () => forge({ principal: undefined })],
    ['has a role that there is not', /shape/, () => forge({ principal: { ...STAFF, roles: ['root'] } })],
    ['has a principal with more in it', /shape/, () => forge({ principal: { ...STAFF, isRoot: true } })],
    ['has no request id', /shape/, () => forge({ rid: '' })],
    ['has a request id that could harm a log', /shape/, () => forge({ rid: 'a\nb' })],
    ['has no hash of a body', /shape/, () => forge({ bh: undefined })],
    [
      'has claims that were changed',
      /signature/,
      async () => tamper(await sign('cranes', ASK, scope), 1, rewrite({ principal: ADMIN })),
    ],
    [
      'has another header',
      /signature/,
      async () => tamper(await sign('cranes', ASK, scope), 0, rewrite({ crv: 'Ed25519' })),
    ],
    ['has no signature', /signature/, async () => tamper(await sign('cranes', ASK, scope), 2, () => '')],
    [
      'says that it is not signed',
      /"alg"/,
      async () => tamper(await sign('cranes', ASK, scope), 0, rewrite({ alg: 'none' })),
    ],
    [
      'is not signed, and says so',
      /"alg"|Invalid/,
      () =>
        new UnsecuredJWT({ iss: 'rsf-gateway', aud: 'cranes', bh: toHash(ASK), rid: 'a', principal: STAFF }).encode(),
    ],
    [
      'is signed with the public key as a secret',
      /"alg"/,
      async () =>
        new SignJWT({ iss: 'rsf-gateway', aud: 'cranes', bh: toHash(ASK), rid: 'a', principal: ADMIN })
          .setProtectedHeader({ alg: 'HS256', typ: 'rsf-call+jwt', kid })
          .setIssuedAt()
          .setExpirationTime('30s')
          .sign(Buffer.from(gatewayKeys.keys[0]?.x ?? '', 'base64url')),
    ],
  ])('refuses a token that %s', async (_, reason, toToken) => {
    expectRefused(await send(await toToken()), reason)
  })

  it.each([
    ['another question', toBody('{ cranes { reachM dock { id } } }')],
    ['one space more', `${ASK} `],
    ['nothing', ''],
  ])('refuses %s under a token for other bytes', async (_, body) => {
    expectRefused(await send(await sign('cranes', ASK, scope), { body }), /^signed for another body$/)
  })

  it('refuses a call without a body, and one of another kind', async () => {
    const authorization = `Bearer ${await sign('cranes', '', scope)}`
    const url = urls.get('cranes') ?? ''
    expect((await fetch(url, { method: 'POST', headers: { authorization } })).status).toBe(401)
    const text = { authorization, 'content-type': 'text/plain' }
    expect((await fetch(url, { method: 'POST', headers: text, body: ASK })).status).toBe(415)
  })

  it('answers no other method and no other address, to nobody without a token', async () => {
    const url = urls.get('cranes') ?? ''
    const query = `${url}?query=${encodeURIComponent('{ _service { sdl } }')}`
    const headers = { 'apollo-require-preflight': 'true' }
    for (const address of [query, new URL('/', url), new URL('/metrics', url)])
      for (const method of ['GET', 'OPTIONS', 'DELETE']) {
        const response = await fetch(address, { method, headers })
        expect([response.status, await response.text()]).toEqual([401, REFUSED])
      }
    const signed = { ...headers, authorization: `Bearer ${await sign('cranes', '', scope)}` }
    expect((await fetch(query, { headers: signed })).status).toBe(404)
  })

  it('says to everybody whether it is up, and no more', async () => {
    for (const [path, body] of [
      ['/livez', { status: 'ok' }],
      ['/readyz', { status: 'ok' }],
    ] as const) {
      const response = await fetch(new URL(path, urls.get('cranes')))
      expect([response.status, await response.json()]).toEqual([200, body])
    }
  })

  it('takes calls of the old key and the new while it knows both', async () => {
    const next = generateCallKeys()
    const both = `{"keys":[${pair.publicKey},${next.publicKey}]}`
    const [, subgraph] = subgraphs
    if (subgraph === undefined) throw new Error('there are two subgraphs')
    const served = await serveSubgraph(
      { ...subgraph, stop: () => Promise.resolve() },
      {
        port: 0,
        host,
        logger,
        gatewayKeys: await readGatewayKeys(both),
      },
    )
    urls.set('rotated', served.url)
    const signNext = toCallSigner(await readSigningKey(next.privateKey))
    expect((await send(await sign('cranes', ASK, scope), { subgraph: 'rotated' })).status).toBe(200)
    expect((await send(await signNext('cranes', ASK, scope), { subgraph: 'rotated' })).status).toBe(200)
    const token = await toCallSigner(other)('cranes', ASK, scope)
    expect((await send(token, { subgraph: 'rotated' })).status).toBe(401)
    await served.stop()
  })
})

describe('the settings of keys', () => {
  const pem = createPrivateKey({ key: JSON.parse(pair.privateKey) as object as never, format: 'jwk' })
    .export({ type: 'pkcs8', format: 'pem' })
    .toString()

  it('take a private key as PEM, its lines written out or not, and find the same public half', async () => {
    expect((await readSigningKey(pem)).kid).toBe(kid)
    expect((await readSigningKey(pem.replaceAll('\n', '\\n'))).kid).toBe(kid)
    expect(gatewayKeys.keys.map((each) => each.kid)).toEqual([kid])
  })

  it.each([
    undefined,
    'secret',
    '{"kty":"oct","k":"c2VjcmV0"}',
    '{}',
    'null',
    ['-----BEGIN', 'PRIVATE KEY-----\nsecret'].join(' '),
  ])('refuse %s in one line that does not repeat it', async (setting) => {
    for (const [name, read] of [
      ['RSF_GATEWAY_PRIVATE_KEY', readSigningKey],
      ['RSF_GATEWAY_PUBLIC_KEY', readGatewayKeys],
    ] as const) {
      const problem = await read(setting).then(
        () => null,
        (error: Error) => error.message,
      )
      expect(problem).toMatch(new RegExp(`^${name} .*\\.$`))
      expect(problem).not.toMatch(/c2VjcmV0|secret/)
    }
  })

  it.each([pair.privateKey, pem, `{"keys":[${pair.privateKey}]}`])(
    'keep the private key from subgraphs',
    async (setting) => {
      await expect(readGatewayKeys(setting)).rejects.toThrow('holds a private key')
    },
  )
})
