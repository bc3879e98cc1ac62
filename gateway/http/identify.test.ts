import { request } from 'node:http'
import { pino } from 'pino'
import { ANONYMOUS } from '../../subgraphs/platform/principal.ts'
import { findFreePort } from '../../test/testkit/free-port.ts'
import { ADMIN, HANWHA, STAFF } from '../../test/testkit/principals.ts'
import { startSmallNetwork } from '../../test/testkit/small-network.ts'
import { signClaims, signToken, testIdentity, toClaims } from '../../test/testkit/tokens.ts'
import { openIdentity } from '../identity/open-identity.ts'
import { startGateway, type RunningGateway } from '../server.ts'
import { openInProcessTransport } from '../transport/in-process.ts'

const lines: string[] = []
const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
const gateways: RunningGateway[] = []
afterAll(() => Promise.all(gateways.map((gateway) => gateway.stop())))

async function start(identity = testIdentity) {
  const { supergraphSdl, subgraphs, cranes } = await startSmallNetwork(logger)
  const gateway = await startGateway({
    supergraphSdl,
    transport: openInProcessTransport(subgraphs),
    identity,
    logger,
    port: 0,
    host: '127.0.0.1',
  })
  gateways.push(gateway)
  return { url: gateway.url, cranes }
}
const gateway = await start()
const { cranes } = gateway
beforeEach(() => {
  cranes.principals.length = 0
  lines.length = 0
})

const query = '{ cranes { reachM } }'
const post = async (headers: Record<string, string>, { url = gateway.url, body = {} } = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...body }),
  })
  const { status } = response
  return { status, challenge: response.headers.get('www-authenticate'), text: await response.text(), response }
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const now = Math.floor(Date.now() / 1_000)
/** What the log says once the request has ended. */
const findLine = async (msg: string): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 20))
  return lines.find((line) => line.includes(`"msg":"${msg}"`)) ?? ''
}

describe('who asks', () => {
  it('is the one whom the token names, in every part that is asked', async () => {
    expect((await post(bearer(await signToken(STAFF)))).status).toBe(200)
    expect(cranes.principals).toEqual([STAFF])
  })

  it('is nobody without a token', async () => {
    expect((await post({})).status).toBe(200)
    expect(cranes.principals).toEqual([ANONYMOUS])
  })

  it('is told by no other header, by no part of the address and by nothing in the body', async () => {
    const token = await signToken(ADMIN)
    const { text } = await post(
      {
        'proxy-authorization': `Bearer ${token}`,
        'x-authorization': `Bearer ${token}`,
        'x-forwarded-user': 'admin-1',
        'x-principal': JSON.stringify(ADMIN),
        cookie: `access_token=${token}; authorization=Bearer ${token}`,
      },
      {
        url: `${gateway.url}?access_token=${token}&authorization=Bearer%20${token}`,
        body: { access_token: token, extensions: { authorization: `Bearer ${token}`, principal: ADMIN } },
      },
    )
    expect(JSON.parse(text)).toEqual({ data: { cranes: [{ reachM: 40 }] } })
    expect(cranes.principals).toEqual([ANONYMOUS])
  })

  it('is in the log by organisation, not by subject or token', async () => {
    const token = await signToken(HANWHA)
    await post(bearer(token))
    expect(JSON.parse(await findLine('request'))).toMatchObject({ organisation: 'p-hanwha-ocean', status: 200 })
    expect(lines.join('')).not.toMatch(HANWHA.subject)
    expect(lines.join('')).not.toContain(token.slice(0, 40))
  })
})

describe('a token that does not hold', () => {
  it.each([
    ['has expired', { exp: now - 60 }, 'The token has expired.', 'exp'],
    ['is for another API', { aud: 'urn:hidden' }, 'The token is not valid for this API.', 'aud'],
    ['is not valid yet', { nbf: now + 60 }, 'The token is not valid.', 'nbf'],
  ])('refuses the whole request when it %s; why is in the log alone', async (_, wrong, message, claim) => {
    const token = await signClaims({ ...toClaims(STAFF), ...wrong })
    const { status, challenge, text } = await post({ ...bearer(token), 'x-request-id': 'case-9' })
    expect(status).toBe(401)
    expect(JSON.parse(text)).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(challenge).toBe(`Bearer error="invalid_token", error_description="${message}"`)
    expect(cranes.principals).toEqual([])
    const line = await findLine('a token was refused')
    expect(JSON.parse(line)).toMatchObject({ requestId: 'case-9', reason: expect.stringContaining(claim) })
    expect(lines.join('')).not.toMatch(/hidden|staff-1/)
  })

  it.each(['GET', 'POST', 'OPTIONS'])('is refused with %s before the body is read', async (method) => {
    const response = await fetch(`${gateway.url}?query=${encodeURIComponent(query)}`, {
      method,
      headers: { ...bearer('garbage'), 'content-type': 'application/json' },
      ...(method === 'POST' && { body: '{ broken' }),
    })
    expect([response.status, response.headers.get('x-request-id')]).toEqual([401, expect.any(String)])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('does not become none by being empty or of another scheme', async () => {
    for (const authorization of ['', 'Basic c3RhZmY6', 'Bearer'])
      expect(await post({ authorization })).toMatchObject({ status: 401 })
  })

  it('is not made good by a second header that holds', async () => {
    const token = await signToken(STAFF)
    const send = (...authorization: string[]) =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = [
          'content-type',
          'application/json',
          ...authorization.flatMap((each) => ['authorization', each]),
        ]
        request(gateway.url, { method: 'POST', headers: ['host', new URL(gateway.url).host, ...headers] })
          .on('response', (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end(JSON.stringify({ query }))
      })
    expect(await send(`Bearer ${token}`)).toBe(200)
    expect(await send(`Bearer ${token}`, 'Bearer garbage')).toBe(401)
    expect(await send('Bearer garbage', `Bearer ${token}`)).toBe(401)
    expect(await send(`Bearer ${token}`, `Bearer ${token}`)).toBe(401)
  })

  it('closes neither the health of the gateway nor what is not there', async () => {
    for (const [path, status] of [
      ['/livez', 200],
      ['/elsewhere', 404],
    ] as const)
      expect((await fetch(new URL(path, gateway.url), { headers: bearer('garbage') })).status).toBe(status)
  })
})

describe('a gateway whose provider cannot be asked', () => {
  it('says so with 503, and goes on answering whoever brings no token', async () => {
    const lone = await start(openIdentity(`http://127.0.0.1:${await findFreePort()}`, 'urn:rsf:network-api'))
    const { status, challenge, text, response } = await post(bearer(await signToken(STAFF)), { url: lone.url })
    expect([status, challenge, response.headers.get('retry-after')]).toEqual([503, null, '5'])
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: expect.stringContaining('The identity provider does not answer'),
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    })
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN/)
    expect((await post({}, { url: lone.url })).status).toBe(200)
    expect(lone.cranes.principals).toEqual([ANONYMOUS])
  })
})

describe('a gateway without a provider', () => {
  it('takes no token, and answers whoever brings none', async () => {
    const lone = await start(openIdentity(undefined, 'urn:rsf:network-api'))
    expect(await post(bearer(await signToken(STAFF)), { url: lone.url })).toMatchObject({
      status: 401,
      text: expect.stringContaining('this network has no identity provider'),
    })
    expect((await post({}, { url: lone.url })).status).toBe(200)
  })
})
