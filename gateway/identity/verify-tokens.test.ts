import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  UnsecuredJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose'
import { ANONYMOUS } from '../../subgraphs/platform/principal.ts'
import { HANWHA, STAFF } from '../../test/testkit/principals.ts'
import { AUDIENCE, ISSUER, KEY_SET, signClaims, signToken, testIdentity, toClaims } from '../../test/testkit/tokens.ts'
import type { IdentityVerifier, RefusalKind } from './identity.ts'
import { verifyTokens } from './verify-tokens.ts'

const now = Math.floor(Date.now() / 1_000)
const claims = toClaims(HANWHA)
const token = await signToken(HANWHA)
const [header = '', payload = '', signature = ''] = token.split('.')

const toPart = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
/** Another character in the middle of a text, so that no padding bit hides the change. */
const alter = (text: string): string => {
  const middle = text.length >> 1
  return `${text.slice(0, middle)}${text[middle] === 'A' ? 'B' : 'A'}${text.slice(middle + 1)}`
}
const other = await generateKeyPair('ES256')
const rsa = await generateKeyPair('RS256', { extractable: true })
const publicPem = new TextEncoder().encode(await exportSPKI(rsa.publicKey))
const withRsa = verifyTokens({
  issuer: ISSUER,
  audience: AUDIENCE,
  keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(rsa.publicKey)), kid: 'rsa' }] }),
})

/** The same key for the other padding. */
const toPss = async (): Promise<CryptoKey> => {
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', rsa.privateKey)
  return crypto.subtle.importKey('pkcs8', pkcs8, { name: 'RSA-PSS', hash: 'SHA-256' }, false, ['sign'])
}

const findKind = (authorization: string, identity: IdentityVerifier = testIdentity): Promise<RefusalKind | 'taken'> =>
  identity.verify(authorization).then(
    () => 'taken' as const,
    (error: { kind: RefusalKind }) => error.kind,
  )
const signWithout = (claim: string): Promise<string> =>
  signClaims(Object.fromEntries(Object.entries(claims).filter(([name]) => name !== claim)))

describe('a request without a token', () => {
  it('is nobody', async () => {
    expect(await testIdentity.verify(undefined)).toEqual(ANONYMOUS)
  })
})

describe('a token', () => {
  it.each([STAFF, HANWHA])('makes its bearer $subject', async (principal) => {
    expect(await testIdentity.verify(`Bearer ${await signToken(principal)}`)).toEqual(principal)
  })

  it.each(['bearer', 'BEARER'])('may come with the scheme written %s', async (scheme) => {
    expect(await testIdentity.verify(`${scheme} ${token}`)).toEqual(HANWHA)
  })

  it.each(['JWT', 'jwt', 'application/at+jwt', undefined])('may have the type %s', async (typ) => {
    expect(await findKind(`Bearer ${await signClaims(claims, { typ })}`)).toBe('taken')
  })

  it.each(['RS256', 'PS256'])('may be signed by %s', async (alg) => {
    const signed = await signClaims(claims, { alg, kid: 'rsa' }, alg === 'RS256' ? rsa.privateKey : await toPss())
    expect(await findKind(`Bearer ${signed}`, withRsa)).toBe('taken')
  })

  it('may be a few seconds ahead of the clock here, or behind it', async () => {
    expect(await findKind(`Bearer ${await signClaims({ ...claims, iat: now + 3, nbf: now + 3 })}`)).toBe('taken')
    expect(await findKind(`Bearer ${await signClaims({ ...claims, exp: now - 2 })}`)).toBe('taken')
  })
})

const wrongClaims: [string, JWTPayload, RefusalKind][] = [
  ['that has expired', { exp: now - 60 }, 'EXPIRED'],
  ['that is older than an hour, whenever it expires', { iat: now - 3_700, exp: now + 3_600 }, 'EXPIRED'],
  ['that is not valid yet', { nbf: now + 60 }, 'NOT_VALID'],
  ['that was issued in the future', { iat: now + 60 }, 'NOT_VALID'],
  ['for another API', { aud: 'urn:other:api' }, 'NOT_FOR_THIS_API'],
  ['for a client, as ID tokens are', { aud: 'rsf-console' }, 'NOT_FOR_THIS_API'],
  ['for a name that ours begins', { aud: `${AUDIENCE}:v2` }, 'NOT_FOR_THIS_API'],
  ['of another provider', { iss: 'https://other.test' }, 'NOT_FOR_THIS_API'],
  ["of the provider's name with a slash", { iss: `${ISSUER}/` }, 'NOT_FOR_THIS_API'],
  ['of nobody', { sub: '' }, 'NOT_VALID'],
  ['of a subject that no log or database could hold', { sub: 'a\u0000b' }, 'NOT_VALID'],
  ["bound to its holder's key", { cnf: { jkt: 'thumbprint' } }, 'NOT_VALID'],
]

describe('the verifier refuses a token', () => {
  it.each(wrongClaims)('%s', async (_, wrong, kind) => {
    expect(await findKind(`Bearer ${await signClaims({ ...claims, ...wrong })}`)).toBe(kind)
  })

  it.each([
    ['exp', 'NOT_VALID'],
    ['iat', 'NOT_VALID'],
    ['sub', 'NOT_VALID'],
    ['aud', 'NOT_FOR_THIS_API'],
    ['iss', 'NOT_FOR_THIS_API'],
  ])('without %s', async (claim, kind) => {
    expect(await findKind(`Bearer ${await signWithout(claim)}`)).toBe(kind)
  })

  it.each(['logout+jwt', 'secevent+jwt', 'dpop+jwt', 'at+jwt2', ''])('of the type "%s"', async (typ) => {
    expect(await findKind(`Bearer ${await signClaims(claims, { typ })}`)).toBe('NOT_VALID')
  })

  const forged: [string, () => Promise<string> | string][] = [
    ['of the algorithm none', () => new UnsecuredJWT(claims).encode()],
    [
      'of the algorithm none with our signature',
      () => `${toPart({ alg: 'none', kid: 'test' })}.${payload}.${signature}`,
    ],
    ['of the algorithm nOnE', () => `${toPart({ alg: 'nOnE', kid: 'test' })}.${payload}.`],
    ['signed by another key', () => signClaims(claims, {}, other.privateKey)],
    ['of an unknown key', () => signClaims(claims, { kid: 'unknown' })],
    [
      'that brings its own key',
      async () => signClaims(claims, { jwk: await exportJWK(other.publicKey), kid: undefined }, other.privateKey),
    ],
    ['with another payload', () => `${header}.${toPart({ ...claims, roles: ['admin'] })}.${signature}`],
    ['with another signature', () => `${header}.${payload}.${alter(signature)}`],
    ['with no signature', () => `${header}.${payload}.`],
    ['with another header', () => `${toPart({ alg: 'ES256', kid: 'test' })}.${payload}.${signature}`],
    ['of four parts', () => `${token}.${signature}`],
    [
      'that asks for something unknown',
      () => `${toPart({ alg: 'ES256', kid: 'test', crit: ['x'], x: 1 })}.${payload}.${signature}`,
    ],
    ['whose payload is no JSON', () => `${header}.${Buffer.from('no').toString('base64url')}.${signature}`],
  ]
  it.each(forged)('%s', async (_, toToken) => {
    expect(await findKind(`Bearer ${await toToken()}`)).toBe('NOT_VALID')
  })

  it.each(['HS256', 'HS384', 'HS512'])('of %s with the public key as its secret', async (alg) => {
    const signed = await signClaims(claims, { alg, kid: 'rsa' }, publicPem)
    expect(await findKind(`Bearer ${signed}`, withRsa)).toBe('NOT_VALID')
  })

  it('of HS256 with the public key as it is published for its secret', async () => {
    const published = new TextEncoder().encode(JSON.stringify(KEY_SET.keys[0]))
    expect(await findKind(`Bearer ${await signClaims(claims, { alg: 'HS256' }, published)}`)).toBe('NOT_VALID')
  })
})

describe('the verifier refuses a header', () => {
  it.each([
    ['that is empty', ''],
    ['of one space', ' '],
    ['without a token', 'Bearer'],
    ['with an empty token', 'Bearer '],
    ['of another scheme', 'Basic c3RhZmY6c3RhZmY='],
    ['of a scheme for tokens with a proof', `DPoP ${token}`],
    ['without a scheme', token],
    ['of two tokens', `Bearer ${token}, Bearer ${token}`],
    ['of a token and more', `Bearer ${token} admin`],
    ['of garbage', 'Bearer garbage'],
    ['of garbage in three parts', 'Bearer a.b.c'],
    ['of dots', 'Bearer ..'],
    ['of what is no ASCII', 'Bearer schlüssel'],
    ['that is too long', `Bearer ${'a'.repeat(8_193)}`],
  ])('%s', async (_, authorization) => {
    expect(await findKind(authorization)).toBe('NOT_VALID')
  })

  it('with a token that would hold but is too long', async () => {
    const long = await signClaims({ ...claims, theaters: Array.from({ length: 1_000 }, (_, index) => `T${index}`) })
    expect(await findKind(`Bearer ${long}`)).toBe('NOT_VALID')
  })
})

describe('a refusal', () => {
  it('says nothing of the token', async () => {
    const signed = await signClaims({ ...claims, aud: 'urn:hidden', sub: 'hidden' })
    await expect(testIdentity.verify(`Bearer ${signed}`)).rejects.toThrow('unexpected "aud" claim value')
  })
})
