import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose'
import { verifyTokens } from '../../gateway/identity/verify-tokens.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'

export const ISSUER = 'https://issuer.test'
export const AUDIENCE = 'urn:rsf:network-api'
const KEY_ID = 'test'

const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })

/** The public half of the key that these tokens are signed with, as a provider publishes it. */
export const KEY_SET = { keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'ES256', use: 'sig' }] }

/** Takes the tokens that are signed here by the code that takes a provider's. */
export const testIdentity = verifyTokens({ issuer: ISSUER, audience: AUDIENCE, keys: createLocalJWKSet(KEY_SET) })

/** What a provider would say of this principal. */
export const toClaims = ({ subject, organisation, roles, scopes, country, theaters }: Principal): JWTPayload => {
  const now = Math.floor(Date.now() / 1_000)
  return {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: subject,
    iat: now,
    exp: now + 600,
    organisation,
    roles: [...roles],
    scope: scopes.join(' '),
    country,
    theaters: [...theaters],
  }
}

/**
 * A token of claims as they are given, however wrong.
 * @param header what to add to the header, or to put in its place
 * @param key what to sign with, if not the test's own key
 */
export const signClaims = (
  claims: JWTPayload,
  header: Record<string, unknown> = {},
  key: CryptoKey | Uint8Array = privateKey,
): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: KEY_ID, typ: 'at+jwt', ...header }).sign(key)

/** A token that says of its bearer what the principal is. */
export const signToken = (principal: Principal): Promise<string> => signClaims(toClaims(principal))
