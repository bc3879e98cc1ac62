import { generateKeyPair, UnsecuredJWT } from 'jose'
import { sendRaw } from '../testkit/hostile-client.ts'
import { startNetwork } from '../testkit/network.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'
import { KEY_SET, signClaims, signToken, toClaims } from '../testkit/tokens.ts'

const today = '2026-11-22'
const network = await startNetwork({ capacity: 'illustrative', today })
afterAll(() => network.stop())

const now = Math.floor(Date.now() / 1_000)
const claims = toClaims(ADMIN)
const token = await signToken(ADMIN)
const [header, payload, signature] = token.split('.')
const toPart = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const query = `{ site(id: "kor-hanwha-geoje") { capacity(from: "${today}", to: "2027-11-22") { from } } }`
const send = (authorization: string, { search = '', more = {} } = {}) =>
  sendRaw(`${network.url}${search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== '' && { authorization }) },
    body: JSON.stringify({ query, ...more }),
  })

describe('what a token makes of the one who brings it', () => {
  it.each([STAFF, HANWHA, ADMIN])('shows what is free at a yard to $organisation', async (as) => {
    const { site } = await network.ask<{ site: { capacity: unknown[] } }>(query, {}, { as })
    expect(site.capacity.length).toBeGreaterThan(0)
  })

  it.each([STAFF_OF_EUROPE, HD_HYUNDAI, INTEGRATOR, undefined])('shows none of it to %j', async (as) => {
    const { data } = await network.askFor<{ site: { capacity: unknown[] | null } }>(query, {}, { as })
    expect(data.site.capacity).toBeNull()
  })

  it('shows none of it to a role whose token leaves the action out', async () => {
    const scope = claims['scope'] as string
    const narrow = await signClaims({ ...claims, scope: scope.replace('capacity:read', '') })
    const { status, data } = await send(`Bearer ${narrow}`)
    expect([status, data]).toEqual([200, { site: { capacity: null } }])
  })
})

describe('the network refuses a token', () => {
  const refused: [string, () => Promise<string> | string][] = [
    ['that has expired', () => signClaims({ ...claims, exp: now - 60 })],
    ['that is not valid yet', () => signClaims({ ...claims, nbf: now + 60 })],
    ['that is too old', () => signClaims({ ...claims, iat: now - 3_700, exp: now + 60 })],
    ['for another API', () => signClaims({ ...claims, aud: 'urn:other:api' })],
    ['of another provider', () => signClaims({ ...claims, iss: 'https://other.test' })],
    ['of the algorithm none', () => new UnsecuredJWT(claims).encode()],
    [
      'signed with the public key as a secret',
      () => signClaims(claims, { alg: 'HS256' }, new TextEncoder().encode(JSON.stringify(KEY_SET.keys[0]))),
    ],
    ['of another key', async () => signClaims(claims, {}, (await generateKeyPair('ES256')).privateKey)],
    ['of an unknown key', () => signClaims(claims, { kid: 'unknown' })],
    ['with another payload', () => `${header}.${toPart({ ...claims, sub: 'admin-2' })}.${signature}`],
    ['with another signature', () => `${header}.${payload}.${signature?.split('').reverse().join('')}`],
    [
      'that is too long',
      () => signClaims({ ...claims, theaters: Array.from({ length: 1_000 }, (_each, index) => `T${index}`) }),
    ],
    ['that is garbage', () => 'garbage'],
  ]
  it.each(refused)('%s, and with it the whole request', async (_, toToken) => {
    const { status, data, errors } = await send(`Bearer ${await toToken()}`)
    expect([status, data, errors.map(({ extensions }) => extensions.code)]).toEqual([401, null, ['UNAUTHENTICATED']])
  })

  it('anywhere but in the header, by not reading it', async () => {
    const { status, data } = await send('', {
      search: `?access_token=${token}`,
      more: { access_token: token, extensions: { access_token: token } },
    })
    expect([status, data]).toEqual([200, { site: { capacity: null } }])
  })
})
