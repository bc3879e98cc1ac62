import { errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyResult } from 'jose'
import { ANONYMOUS } from '../../subgraphs/platform/principal.ts'
import { IdentityRefusal, type IdentityVerifier } from './identity.ts'
import { readBearerToken } from './read-bearer-token.ts'
import { toPrincipal } from './to-principal.ts'

/** Signatures that only the provider can make: none of them is made with what a verifier holds. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA']
/** However long a provider lets a token live: rights that were taken away must end within this time. */
export const MAX_TOKEN_AGE_SECONDS = 3_600
const CLOCK_TOLERANCE_SECONDS = 5
/** RFC 9068 names access tokens so; providers that do not follow it write JWT or nothing. */
const TYPES: readonly unknown[] = ['at+jwt', 'application/at+jwt', 'jwt', undefined]

export interface TokenTerms {
  /** The provider, exactly as its tokens name it. */
  readonly issuer: string
  /** What tokens for this API are made out to. An ID token is made out to a client and so refused. */
  readonly audience: string
  /** The provider's keys. */
  readonly keys: JWTVerifyGetKey
}

/** Takes access tokens of one provider, signed by one of its keys, for this API, and of now. */
export const verifyTokens = (terms: TokenTerms): IdentityVerifier => ({
  async verify(authorization) {
    if (authorization === undefined) return ANONYMOUS
    const { payload, protectedHeader } = await readToken(readBearerToken(authorization), terms)
    const { typ } = protectedHeader
    if (!TYPES.includes(typ?.toLowerCase())) throw new IdentityRefusal('NOT_VALID', 'the token is of another type')
    // The proof that goes with such a token is not checked here, so whoever stole the token would pass.
    if (payload['cnf'] !== undefined) throw new IdentityRefusal('NOT_VALID', "the token is bound to its holder's key")
    const principal = toPrincipal(payload)
    if (principal === null) throw new IdentityRefusal('NOT_VALID', 'the "sub" claim names nobody')
    return principal
  },
})

async function readToken(token: string, { issuer, audience, keys }: TokenTerms): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: MAX_TOKEN_AGE_SECONDS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    })
  } catch (error) {
    throw error instanceof errors.JOSEError ? toRefusal(error) : error
  }
}

function toRefusal(error: errors.JOSEError): IdentityRefusal {
  if (error instanceof errors.JWTExpired) return new IdentityRefusal('EXPIRED', error.message)
  if (error instanceof errors.JWTClaimValidationFailed && ['aud', 'iss'].includes(error.claim))
    return new IdentityRefusal('NOT_FOR_THIS_API', error.message)
  return new IdentityRefusal('NOT_VALID', error.message)
}
