import { createHash } from 'node:crypto'
import { createLocalJWKSet, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose'
import { z } from 'zod'
import type { SigningKey } from './call-keys.ts'
import { ROLES, type Principal } from './principal.ts'
import type { RequestScope } from './request-scope.ts'

const ISSUER = 'rsf-gateway'
/** Tells it from tokens of clients, should one key ever sign both. */
const TYPE = 'rsf-call+jwt'
const ALGORITHM = 'EdDSA'
const LIFETIME_S = 30
/** How far the clocks of gateway and subgraph may be apart. */
const CLOCK_TOLERANCE_S = 2
/** Whatever its `exp` says, with the tolerance that is added a token is refused at the age of a minute. */
const MAX_AGE_S = 57

/** Signs one call: for this subgraph, these bytes and this request. */
export type SignCall = (subgraph: string, body: string, scope: RequestScope) => Promise<string>

/** What a token vouches for. */
export interface SignedCall {
  readonly scope: RequestScope
  /** Whether it was signed for exactly these bytes. */
  covers: (body: Uint8Array) => boolean
}

/** Rejects with a CallRefusal. */
export type VerifyCall = (authorization: string | undefined) => Promise<SignedCall>

/** A call that is not the gateway's to this subgraph. Its message is for the log: whoever called is told nothing. */
export class CallRefusal extends Error {
  readonly statusCode = 401
}

const claims = z.object({
  aud: z.string(),
  exp: z.number(),
  rid: z.string().regex(/^[\w.:-]{1,64}$/),
  bh: z.string(),
  principal: z.strictObject({
    subject: z.string(),
    organisation: z.string().nullable(),
    roles: z.array(z.enum(ROLES)),
    scopes: z.array(z.string()),
    country: z.string().nullable(),
    theaters: z.array(z.string()),
  }) satisfies z.ZodType<Principal>,
})

/** For the gateway: who asks, in which request and for what, in a token that no other subgraph takes. */
export const toCallSigner =
  ({ key, kid }: SigningKey): SignCall =>
  (subgraph, body, { requestId, principal }) =>
    new SignJWT({ rid: requestId, bh: toBodyHash(body), principal })
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
      .setIssuer(ISSUER)
      .setAudience(subgraph)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_S}s`)
      .sign(key)

/** For one subgraph, which with public keys can tell what is signed for it and sign nothing for another. */
export function toCallVerifier(keys: JSONWebKeySet, subgraph: string): VerifyCall {
  const findKey = createLocalJWKSet(keys)
  return async (authorization) => {
    const [, token] = /^Bearer ([\w.-]+)$/.exec(authorization ?? '') ?? []
    if (token === undefined) throw new CallRefusal('no token')
    const { payload } = await jwtVerify(token, findKey, {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer: ISSUER,
      audience: subgraph,
      clockTolerance: CLOCK_TOLERANCE_S,
      maxTokenAge: MAX_AGE_S,
    }).catch((error: Error) => {
      throw new CallRefusal(error.message)
    })
    const { success, data } = claims.safeParse(payload)
    if (!success) throw new CallRefusal('claims of another shape')
    return {
      scope: { requestId: data.rid, principal: data.principal },
      covers: (body) => toBodyHash(body) === data.bh,
    }
  }
}

const toBodyHash = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('base64url')
